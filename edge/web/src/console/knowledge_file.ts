/** Files of knowledge, before they are sent and while they are imported. */
import { IMPORT_MAX_BYTES, type Import, type KnowledgeFormat } from "../lib/generated/api";
import { fill, type Say } from "./i18n";

export const MAX_MEGABYTES = IMPORT_MAX_BYTES / 1024 / 1024;

const MEDIA_TYPES: Record<KnowledgeFormat, string> = { csv: "text/csv", jsonl: "application/jsonl" };

/** Endings of names, and what files with them are. */
const FORMATS: Record<string, KnowledgeFormat> = { csv: "csv", jsonl: "jsonl", ndjson: "jsonl" };

export const ENDINGS = Object.keys(FORMATS).map((ending) => `.${ending}`);

/** The media type that a file is sent as. What the browser says of it hangs on what else is installed. */
export function mediaTypeOf(name: string): string | null {
  const format = FORMATS[name.split(".").at(-1)?.toLowerCase() ?? ""];
  return format === undefined || !name.includes(".") ? null : MEDIA_TYPES[format];
}

/** What is wrong with a file, as far as it can be told without reading it. */
export function faultOf(file: File | null): Say | null {
  if (file === null) return (texts) => texts.imports.notChosen;
  if (mediaTypeOf(file.name) === null) return (texts) => texts.imports.wrongEnding;
  if (file.size === 0) return (texts) => texts.imports.empty;
  if (file.size > IMPORT_MAX_BYTES) return (texts) => fill(texts.imports.tooLarge, { max: MAX_MEGABYTES });
  return null;
}

export const hasEnded = ({ ended_at }: Import): boolean => ended_at !== null;

/** How much of an import is done, 0 to 1: storing is one half, making it searchable the other. Null while nothing can be said. */
export function shareDone({ state, rows, stored, indexed, to_index }: Import): number | null {
  if (state === "done") return 1;
  if (rows === null || rows === 0) return null;
  const half = (stored / rows) * 0.5;
  return to_index === null || to_index === 0 ? half : 0.5 + (indexed / to_index) * 0.5;
}

/** An example of a file, which imports as it is. The byte order mark tells a spreadsheet that it is UTF-8. */
export const EXAMPLE =
  "\uFEFF" +
  [
    "id,language,question,answer,alternatives,category,priority,visibility,status,reviewed",
    "bath-hours,ja,お風呂は何時に入れますか,16時から23時までです。,大浴場の時間|風呂は何時まで,facilities,1,public,draft,yes",
    'bath-hours,en,When can I use the bath?,"From 16:00 to 23:00.",Bath hours|Is the bath open,facilities,1,public,draft,yes',
    "late-key,ja,夜中に帰るとき鍵はどうしますか,玄関は暗証番号で開きます。番号は部屋の案内にあります。,門限,basic,2,in_house,draft,yes",
    'late-key,en,How do I get in late at night?,"The front door opens by a code. You find it in your room, on the card.",Curfew,basic,2,in_house,draft,yes',
    "",
  ].join("\r\n");
