/** Which addresses a picture may have. Whether one lies there is asked later, by a job. */

const LONGEST_ADDRESS = 1_000;

/** What keeps a text from being a picture's address, in words; null: nothing. */
export function problemOfAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS)
    return `The address has ${text.length} characters; it takes up to ${LONGEST_ADDRESS}.`;
  if (!URL.canParse(text) || /\s/.test(text.trim())) return "This is no address; one begins with https://.";
  const { protocol, username, password, hostname: written, port } = new URL(text);
  // A dot at the end is the same name to every resolver.
  const hostname = written.replace(/\.+$/, "");
  if (protocol !== "https:") return "The address does not begin with https://; browsers show no other pictures.";
  if (username !== "" || password !== "") return "The address has a user's name or password in it.";
  if (port !== "") return "The address names a port; public pictures lie on the usual one.";
  // The hub asks for the picture itself: it never goes where only machines of an inner network are.
  if (!hostname.includes(".") || /^[\d.]+$|^\[|\.(local|internal|localhost|lan|home|arpa|onion)$/i.test(hostname))
    return "The address is not one of a public web server by its name.";
  return null;
}
