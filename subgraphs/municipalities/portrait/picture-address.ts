/**
 * Which addresses a picture may have, by what can be seen in them. Whether one lies there is asked later, by a job, which
 * holds to the same rule for names.
 */

const LONGEST_ADDRESS = 1_000;

/**
 * Names that mean something only inside a network: one without a dot is completed by the resolver there. And numbers,
 * which `URL` brings from every spelling into these two: no certificate of a public web server is made out to them.
 */
const PRIVATE_NAME =
  /^[^.]*$|^\[|^[\d.]+$|\.(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|onion)$/i;

/** Whether no public server has this name, a `hostname` as `URL` writes it. Many dots at its end are as none. */
export const isPrivateName = (hostname: string): boolean => PRIVATE_NAME.test(hostname.replace(/\.+$/, ""));

/** What keeps a text from being a picture's address, in words; null: nothing. */
export function problemOfAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS)
    return `The address has ${text.length} characters; it takes up to ${LONGEST_ADDRESS}.`;
  if (/[\s\p{Cc}]/u.test(text) || !text.isWellFormed())
    return "The address has a space, a line break or another character in it that no address has.";
  const url = URL.parse(text);
  // As it is written: `URL` would read `https:bild.jpg` as an address, too.
  if (!/^https:\/\//i.test(text) || !url)
    return "This is no address of a picture: it does not begin with https://, or no server's name follows.";
  if (url.username !== "" || url.password !== "") return "The address has a user's name or password in it.";
  if (url.port !== "") return "The address names a port; public pictures lie on the usual one.";
  // The hub asks for the picture itself: it never goes where only machines of an inner network are.
  if (isPrivateName(url.hostname)) return "The address is not one of a public web server by its name.";
  return null;
}
