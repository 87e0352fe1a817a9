import type { ScheduleMode } from "../../../lib/generated/api";

export interface SchedulesTexts {
  title: string;
  lead: string;
  none: string;
  rule: string;
  mode: string;
  modes: Record<ScheduleMode, string>;
  modeHints: Record<ScheduleMode, string>;
  threshold: string;
  thresholdHint: string;
  thresholdFault: string;
  timed: string;
  timesFault: string;
  noTimes: string;
  languages: string;
  languagesHint: string;
  add: string;
  remove: string;
  up: string;
  down: string;
  moved: string;
  save: string;
  saved: string;
}

export const en: SchedulesTexts = {
  title: "When questions go to a person",
  lead: "How sure the assistant has to be to answer by itself. The first rule that fits counts; without one, everything is as usual.",
  none: "No rules: everything is as usual.",
  rule: "Rule {n}",
  mode: "How readily",
  modes: {
    normal: "As usual",
    early: "Early",
  },
  modeHints: {
    normal: "The assistant answers what it is reasonably sure of.",
    early: "The assistant answers only what is all but certain. The rest goes to a person.",
  },
  threshold: "Own threshold in percent (optional)",
  thresholdHint: "From how sure on the assistant answers, 0 to 100. Empty: as chosen above.",
  thresholdFault: "Please enter a number from 0 to 100, or nothing.",
  timed: "At certain times only",
  timesFault: "Please add hours and fill in both times, or untick this.",
  noTimes: "Not on this day",
  languages: "Languages",
  languagesHint: "Without a tick the rule counts in all languages.",
  add: "Add a rule",
  remove: "Remove",
  up: "Move up",
  down: "Move down",
  moved: "{rule} is now number {n}.",
  save: "Save rules",
  saved: "Saved. The rules count from now on.",
};

export const ja: SchedulesTexts = {
  title: "スタッフに引き継ぐ条件",
  lead: "自動応答が自分で答えるために必要な確信の度合いです。上から順に、最初に当てはまるルールが使われます。当てはまるものがなければ通常どおりです。",
  none: "ルールはありません。通常どおりです。",
  rule: "ルール{n}",
  mode: "引き継ぎやすさ",
  modes: {
    normal: "通常",
    early: "早め",
  },
  modeHints: {
    normal: "十分に確からしい質問には自動で答えます。",
    early: "ほぼ確実な質問だけに自動で答え、それ以外はスタッフに引き継ぎます。",
  },
  threshold: "独自のしきい値（％、任意）",
  thresholdHint: "自動で答える確信の度合い（0～100）。空欄の場合は上の選択に従います。",
  thresholdFault: "0～100の数字を入力するか、空欄にしてください。",
  timed: "決まった時間だけ",
  timesFault: "時間を追加して開始と終了を入力するか、チェックを外してください。",
  noTimes: "この曜日は対象外",
  languages: "言語",
  languagesHint: "チェックがなければ、すべての言語が対象です。",
  add: "ルールを追加",
  remove: "削除",
  up: "上へ",
  down: "下へ",
  moved: "{rule}は{n}番目になりました。",
  save: "ルールを保存",
  saved: "保存しました。これから適用されます。",
};
