export interface DashboardTexts {
  title: string;
  lead: string;
  period: string;
  days7: string;
  days30: string;
  days90: string;
  span: string;
  empty: string;
  whatIs: string;
  numbers: string;
  noDrawing: string;
  toUnanswered: string;
  questions: string;
  questionsIs: string;
  inConversations: string;
  withoutPerson: string;
  withoutPersonIs: string;
  ofQuestions: string;
  others: string;
  notFound: string;
  notFoundIs: string;
  feedback: string;
  feedbackIs: string;
  feedbackCounts: string;
  assistantTime: string;
  assistantTimeIs: string;
  peopleTime: string;
  peopleTimeIs: string;
  p95: string;
  silent: string;
  perDay: string;
  perDayIs: string;
  perDaySummary: string;
  day: string;
  topEntries: string;
  topEntriesIs: string;
  noEntries: string;
  entryCounts: string;
  languages: string;
  languagesIs: string;
  languagesSummary: string;
  language: string;
  share: string;
  reasons: string;
  reasonsIs: string;
  reasonsSummary: string;
  reason: string;
  requests: string;
  confidence: string;
  confidenceIs: string;
  confidenceSummary: string;
  shown: string;
  notShown: string;
  helpful: string;
  unhelpful: string;
  escalated: string;
  risk: string;
  riskIs: string;
  riskSummary: string;
  riskUnknown: string;
  riskPoint: string;
  riskNow: string;
  riskCurve: string;
  riskAxis: string;
  coverage: string;
  threshold: string;
  failed: string;
}

export const en: DashboardTexts = {
  title: "Dashboard",
  lead: "What guests asked, and what became of it.",
  period: "Days shown",
  days7: "7 days",
  days30: "30 days",
  days90: "90 days",
  span: "{from} to {to} ({zone}). Today is not over yet.",
  empty: "Nobody has asked anything in these days.",
  whatIs: "What is counted: {name}",
  numbers: "The numbers",
  toUnanswered: "Go to the unanswered questions",
  noDrawing: "The drawing could not be loaded. The numbers are below.",
  questions: "Questions",
  questionsIs: "Every message that guests sent in these days, also while a person was writing with them.",
  inConversations: "Conversations: {n}",
  withoutPerson: "Answered without a person",
  withoutPersonIs:
    "Questions that got an answer from your entries, where the guest did not say that it did not help and nobody was asked for: neither because of it nor within an hour, before the next answer.",
  ofQuestions: "{n} of {all} questions",
  others: "Others",
  notFound: "No answer found",
  notFoundIs:
    "Questions for which no entry was likely enough to be the answer. The guest was told so, and your team was asked.",
  feedback: "Said to help",
  feedbackIs: "Of the answers that guests rated, the share that they said helped. Most guests rate nothing.",
  feedbackCounts: "{helpful} helped · {unhelpful} did not",
  assistantTime: "Time to an answer",
  assistantTimeIs:
    "From a question to its answer by the assistant, where there was one. Half of the answers took no longer than the large number, 95 % no longer than the small one.",
  peopleTime: "Time to a person",
  peopleTimeIs:
    "From when a person was first asked for to the first message of your team in that conversation. Hours in which nobody is at the desk count, too. Requests that nobody has written to are not in it.",
  p95: "95 % within {time}",
  silent: "{n} without a message of your team",
  perDay: "Questions per day",
  perDayIs: "Questions by the day on which they were sent, in the time zone of your house ({zone}).",
  perDaySummary: "The most on {day}: {n}.",
  day: "Day",
  topEntries: "What is asked most",
  topEntriesIs:
    "The entries that answers rested on, by how many answers; of several entries in one answer only the first counts.",
  noEntries: "No entry has answered anything in these days.",
  entryCounts: "Answers: {n} · {helpful} helped · {unhelpful} did not",
  languages: "Languages",
  languagesIs: "Questions by the language in which they were written.",
  languagesSummary: "Languages: {n}.",
  language: "Language",
  share: "Share",
  reasons: "Why a person was asked for",
  reasonsIs: "Requests to your team by reason. One with several reasons counts at each of them.",
  reasonsSummary: "Requests in all: {n}.",
  reason: "Reason",
  requests: "Requests",
  confidence: "Confidence and outcome",
  confidenceIs:
    "How likely the best entry was to be the answer, as the assistant estimated it before it answered, and what became of the questions: whether the answer was shown, said to help, and whether a person was asked for because of it.",
  confidenceSummary: "Questions: {n}, of them answered: {shown}.",
  shown: "Answered",
  notShown: "Not answered",
  helpful: "Helped",
  unhelpful: "Did not help",
  escalated: "A person asked for",
  risk: "Risk and coverage",
  riskIs:
    "Coverage is the share of questions that would be answered if only answers at least this sure were shown; risk is the share of those answers that failed. An answer counts as failed if the guest said that it did not help, or wished for a person within an hour, before the next answer. An answer that nobody said anything about counts as good, so the true risk is higher. Of answers that were not shown nothing is known. At this time they are shown from {threshold} on.",
  riskSummary: "At {threshold}: {coverage} of the questions answered, {risk} of those answers failed.",
  riskUnknown: "Nothing has been answered in these days.",
  riskPoint: "From {threshold}: coverage {coverage}, risk {risk}",
  riskNow: "Now: from {threshold}",
  riskCurve: "Other thresholds",
  riskAxis: "Risk",
  coverage: "Coverage",
  threshold: "From",
  failed: "Failed",
};

export const ja: DashboardTexts = {
  title: "利用状況",
  lead: "お客様からの質問と、その結果をまとめています。",
  period: "表示する期間",
  days7: "7日間",
  days30: "30日間",
  days90: "90日間",
  span: "{from}〜{to}（{zone}）。本日分は集計の途中です。",
  empty: "この期間に質問はありませんでした。",
  whatIs: "「{name}」の説明",
  numbers: "数値を見る",
  toUnanswered: "未回答の質問を見る",
  noDrawing: "グラフを読み込めませんでした。数値は下の表をご覧ください。",
  questions: "質問数",
  questionsIs: "この期間にお客様から届いたすべてのメッセージの数です。スタッフが対応している間のものも含みます。",
  inConversations: "{n}件の会話",
  withoutPerson: "スタッフなしで回答",
  withoutPersonIs:
    "登録された内容から回答でき、「役に立たなかった」という評価がなく、スタッフも呼ばれなかった質問です。その質問自体がきっかけになった場合のほか、回答から1時間以内、次の回答より前にスタッフを希望された場合も除きます。",
  ofQuestions: "質問{all}件のうち{n}件",
  others: "それ以外",
  notFound: "答えが見つからない",
  notFoundIs:
    "答えである可能性が十分に高い項目が見つからなかった質問です。お客様にはその旨をお伝えし、スタッフに引き継いでいます。",
  feedback: "「役に立った」の割合",
  feedbackIs: "お客様が評価した回答のうち、「役に立った」とされたものの割合です。多くのお客様は評価をしません。",
  feedbackCounts: "役に立った {helpful}・役に立たなかった {unhelpful}",
  assistantTime: "回答までの時間",
  assistantTimeIs:
    "質問が届いてから、アシスタントが回答するまでの時間です（回答できたもののみ）。大きい数字は半数、小さい数字は95%の回答がその時間内だったことを示します。",
  peopleTime: "スタッフの返信までの時間",
  peopleTimeIs:
    "スタッフが最初に呼ばれてから、その会話でスタッフが最初に返信するまでの時間です。受付時間外も含みます。まだ返信のないものは含みません。",
  p95: "95%は{time}以内",
  silent: "返信なし {n}件",
  perDay: "日ごとの質問数",
  perDayIs: "質問が届いた日ごとの件数です。日付は宿のタイムゾーン（{zone}）によります。",
  perDaySummary: "最も多い日は{day}で、{n}件です。",
  day: "日付",
  topEntries: "よくある質問",
  topEntriesIs:
    "回答のもとになった項目を、回答の多い順に並べています。1つの回答に複数の項目が使われた場合は、最初の項目だけを数えます。",
  noEntries: "この期間に、項目から回答した質問はありません。",
  entryCounts: "回答 {n}件・役に立った {helpful}・役に立たなかった {unhelpful}",
  languages: "言語",
  languagesIs: "質問が書かれた言語ごとの件数です。",
  languagesSummary: "{n}言語で質問がありました。",
  language: "言語",
  share: "割合",
  reasons: "スタッフが呼ばれた理由",
  reasonsIs: "スタッフへの依頼を理由ごとに数えています。理由が複数ある依頼は、それぞれに数えます。",
  reasonsSummary: "依頼は全部で{n}件です。",
  reason: "理由",
  requests: "依頼",
  confidence: "確信度と結果",
  confidenceIs:
    "最も近い項目が答えである可能性を、アシスタントが回答前に見積もった値（確信度）と、その結果です。回答したか、役に立ったか、そのためにスタッフが呼ばれたかを示します。",
  confidenceSummary: "質問{n}件のうち{shown}件に回答しました。",
  shown: "回答した",
  notShown: "回答しなかった",
  helpful: "役に立った",
  unhelpful: "役に立たなかった",
  escalated: "スタッフが呼ばれた",
  risk: "リスクと回答率",
  riskIs:
    "回答率は、確信度がその値以上の回答だけを示した場合に回答できる質問の割合です。リスクは、そのうちうまくいかなかった回答の割合です。お客様が「役に立たなかった」と評価したか、1時間以内、次の回答より前にスタッフを希望した場合に、うまくいかなかったと数えます。何も言われなかった回答は良い回答と数えるため、実際のリスクはこれより高くなります。示さなかった回答については分かりません。現在は{threshold}以上の回答を示しています。",
  riskSummary: "現在の{threshold}では、質問の{coverage}に回答し、そのうち{risk}がうまくいきませんでした。",
  riskUnknown: "この期間に回答した質問はありません。",
  riskPoint: "{threshold}以上：回答率 {coverage}、リスク {risk}",
  riskNow: "現在：{threshold}以上",
  riskCurve: "ほかの基準の場合",
  riskAxis: "リスク",
  coverage: "回答率",
  threshold: "基準",
  failed: "うまくいかなかった",
};
