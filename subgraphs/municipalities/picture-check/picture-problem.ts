/** What the check of a picture's address can find. Plain data; kept in `picture.problem`. */

export const PICTURE_PROBLEMS = [
  {
    value: "INVALID_ADDRESS",
    description:
      "The address is none that is fetched: it is no web address, it names another port than 443, or it holds a user or password.",
    label: { de: "Die Adresse ist keine, die abgerufen wird", en: "The address is none that is fetched" },
  },
  {
    value: "INSECURE",
    description: "The address does not begin with `https`, or the certificate of its server is not valid.",
    label: { de: "Die Verbindung wäre nicht sicher (https)", en: "The connection would not be secure (https)" },
  },
  {
    value: "PRIVATE_ADDRESS",
    description:
      "The address names no public server, as can be seen from it: it has a name of an internal network, or a number. It is not fetched.",
    label: { de: "Die Adresse führt in ein privates Netz", en: "The address leads into a private network" },
  },
  {
    value: "UNREACHABLE",
    description: "The server does not exist, is not on the public internet, or did not answer in time.",
    label: { de: "Der Server antwortet nicht", en: "The server does not answer" },
  },
  {
    value: "NOT_FOUND",
    description: "The server has nothing at this address.",
    label: { de: "Unter der Adresse gibt es nichts (mehr)", en: "There is nothing at the address (any more)" },
  },
  {
    value: "REFUSED",
    description: "The server answered with an error, or does not give the picture to everybody.",
    label: { de: "Der Server gibt das Bild nicht heraus", en: "The server does not give the picture" },
  },
  {
    value: "TOO_MANY_REDIRECTS",
    description: "The server sends on to another address more than 3 times.",
    label: { de: "Die Adresse wird zu oft weitergeleitet", en: "The address is redirected too often" },
  },
  {
    value: "NO_PICTURE",
    description: "What stands at the address is no picture.",
    label: { de: "Unter der Adresse steht kein Bild", en: "What stands at the address is no picture" },
  },
  {
    value: "TOO_LARGE",
    description: "The picture is larger than 10 MB, too large for a telephone.",
    label: { de: "Das Bild ist größer als 10 MB", en: "The picture is larger than 10 MB" },
  },
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number]["value"];
