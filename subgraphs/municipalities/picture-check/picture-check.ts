/**
 * Checks the pictures that towns present: which are due, in what order they are looked at, and what is noted. The log
 * gets numbers, never an address.
 */
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { ownerItself, queriesFor } from "../../runtime/database/caller-settings.js";
import { lookAtPicture, type PictureFinding, type PictureLook } from "./picture-look.js";

/** Less than a day, or a picture that was checked at seven past three would be left out at three the next day. */
const DUE_AFTER_HOURS = 20;

/** Kind to the network that the hub shares; a thousand servers are asked within minutes all the same. */
const HOSTS_AT_ONCE = 4;

/** If this many servers or more are asked and none answers, it is our own network that is closed. */
const HOSTS_THAT_TELL = 3;

interface DuePicture {
  readonly key: string;
  readonly address: string;
}

interface Found extends DuePicture {
  readonly host: string;
  readonly finding: PictureFinding;
}

/** What a check has done. */
export interface PictureCheck {
  readonly checked: number;
  readonly broken: number;
  /** Looked at without a result that says anything of them: they stay due. */
  readonly dropped: number;
}

/** What a check works with. */
export interface CheckContext {
  readonly db: DataSource;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Looks at every picture of a current town that is due, and notes what it found. Made-up pictures are never looked at.
 * Beside other processes, or begun anew, it does the same. @throws when the signal is aborted
 */
export async function checkPictures(
  { db, log, signal }: CheckContext,
  look: PictureLook = lookAtPicture,
): Promise<PictureCheck> {
  const due = await db.query<DuePicture[]>(
    `SELECT picture.key, picture.address FROM picture JOIN municipality AS town USING (ags)
       WHERE town.is_current AND NOT picture.is_demonstration
         AND (checked_at IS NULL OR checked_at < now() - make_interval(hours => $1))
       ORDER BY checked_at NULLS FIRST, picture.key`,
    [DUE_AFTER_HOURS],
  );
  // One queue for all: whoever is free takes the next host.
  const hosts = Map.groupBy(due, ({ address }) => hostOf(address)).entries();
  const unanswered: Found[] = [];
  const noted: Found[] = [];
  const work = async (): Promise<void> => {
    for (const [host, pictures] of hosts)
      for (const found of await lookAtHost(host, pictures, look, signal))
        if (isUnanswered(found)) unanswered.push(found);
        else {
          await note(db, found);
          noted.push(found);
        }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  const result = await noteUnanswered(db, unanswered, noted);
  log.info(result, "The pictures were checked");
  return result;
}

/** Whom a look asks first; addresses that are none go together. */
const hostOf = (address: string): string => URL.parse(address)?.host ?? "";

/** Looks at the pictures of a host one after the other. A host that does not answer is not asked again. */
async function lookAtHost(
  host: string,
  pictures: readonly DuePicture[],
  look: PictureLook,
  signal: AbortSignal,
): Promise<Found[]> {
  const all: Found[] = [];
  let silence: Found | undefined;
  for (const picture of pictures) {
    signal.throwIfAborted();
    const finding = silence ? silence.finding : await findingOf(picture, look, signal);
    const found = { ...picture, host, finding };
    if (isUnanswered(found)) silence = found;
    all.push(found);
  }
  return all;
}

/** A look that fails in a way that nobody foresaw says nothing against the pictures of other hosts. */
async function findingOf({ address }: DuePicture, look: PictureLook, signal: AbortSignal): Promise<PictureFinding> {
  try {
    return await look(address, signal);
  } catch {
    signal.throwIfAborted();
    return "UNREACHABLE";
  }
}

const isUnanswered = ({ finding }: Found): boolean => finding === "UNREACHABLE" || finding === "NO_NETWORK";

/** Findings for which a server must have answered; others may have been seen in the address alone. */
const isAnswered = ({ finding }: Found): boolean =>
  finding === null ||
  (["NOT_FOUND", "REFUSED", "TOO_MANY_REDIRECTS", "NO_PICTURE", "TOO_LARGE"] as const).some(
    (answered) => answered === finding,
  );

/** That a server did not answer says something of the picture only where our own network lets requests out. */
async function noteUnanswered(
  db: DataSource,
  unanswered: readonly Found[],
  noted: readonly Found[],
): Promise<PictureCheck> {
  const silentHosts = new Set(unanswered.map(({ host }) => host));
  const isOurNetwork =
    !noted.some(isAnswered) &&
    (silentHosts.size >= HOSTS_THAT_TELL || unanswered.every(({ finding }) => finding === "NO_NETWORK"));
  const more = isOurNetwork ? [] : unanswered;
  for (const found of more) await note(db, found);
  const all = [...noted, ...more];
  return {
    checked: all.length,
    broken: all.filter(({ finding }) => finding !== null).length,
    dropped: isOurNetwork ? unanswered.length : 0,
  };
}

/** Notes what was found, unless the picture got another address meanwhile. */
async function note(db: DataSource, { key, address, finding }: Found): Promise<void> {
  const sql = "UPDATE picture SET checked_at = now(), problem = $3 WHERE key = $1 AND address = $2";
  await queriesFor(db, ownerItself("municipalities")).query(sql, [
    key,
    address,
    finding === "NO_NETWORK" ? "UNREACHABLE" : finding,
  ]);
}
