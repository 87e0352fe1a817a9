import type { Role } from "../../../lib/generated/api";

export interface TeamTexts {
  title: string;
  members: string;
  you: string;
  inactive: string;
  joined: string;
  lastSeen: string;
  neverSeen: string;
  makeOwner: string;
  makeStaff: string;
  roleChanged: string;
  deactivate: string;
  deactivateTitle: string;
  deactivateHint: string;
  deactivated: string;
  reactivate: string;
  reactivated: string;
  remove: string;
  removeTitle: string;
  removeHint: string;
  removed: string;
  lastOwner: string;
  actionOn: string;
  invite: string;
  inviteLead: string;
  inviteSubmit: string;
  invited: string;
  inviteConflict: string;
  invitations: string;
  noInvitations: string;
  expires: string;
  revoke: string;
  revoked: string;
  roleHints: Record<Role, string>;
}

export const en: TeamTexts = {
  title: "Team",
  members: "Members",
  you: "you",
  inactive: "Deactivated",
  joined: "Joined:",
  lastSeen: "Last seen:",
  neverSeen: "not yet",
  makeOwner: "Make owner",
  makeStaff: "Make staff",
  roleChanged: "{name}'s role is now: {role}.",
  deactivate: "Deactivate",
  deactivateTitle: "Deactivate {name}?",
  deactivateHint: "{name} is signed out on every device and can't sign in until you reactivate the account.",
  deactivated: "{name} has been deactivated.",
  reactivate: "Reactivate",
  reactivated: "{name} can sign in again.",
  remove: "Remove",
  removeTitle: "Remove {name}?",
  removeHint: "{name} loses access for good, and the address is deleted. What {name} wrote stays, under the same name.",
  removed: "{name} has been removed.",
  lastOwner: "A house needs an owner who can sign in. Make somebody else an owner first.",
  actionOn: "{action}: {name}",
  invite: "Invite somebody",
  inviteLead: "They get an e-mail with a link that is valid for 7 days.",
  inviteSubmit: "Send the invitation",
  invited: "An invitation is on its way to {email}.",
  inviteConflict:
    "This address is already in the team, or too many invitations are open. In that case withdraw one first.",
  invitations: "Open invitations",
  noInvitations: "No open invitations.",
  expires: "Valid until:",
  revoke: "Withdraw",
  revoked: "The invitation for {email} has been withdrawn.",
  roleHints: { owner: "Everything, including team and settings", staff: "The daily work" },
};

export const ja: TeamTexts = {
  title: "メンバー",
  members: "メンバー一覧",
  you: "あなた",
  inactive: "利用停止中",
  joined: "参加：",
  lastSeen: "最終利用：",
  neverSeen: "まだありません",
  makeOwner: "オーナーにする",
  makeStaff: "スタッフにする",
  roleChanged: "{name}さんの役割を「{role}」に変更しました。",
  deactivate: "利用停止",
  deactivateTitle: "{name}さんの利用を停止しますか？",
  deactivateHint: "{name}さんはすべての端末からログアウトされ、利用を再開するまでログインできません。",
  deactivated: "{name}さんの利用を停止しました。",
  reactivate: "利用再開",
  reactivated: "{name}さんは再びログインできます。",
  remove: "削除",
  removeTitle: "{name}さんをメンバーから削除しますか？",
  removeHint:
    "{name}さんは今後利用できなくなり、メールアドレスも消去されます。{name}さんが書いた内容は、名前とともに残ります。",
  removed: "{name}さんをメンバーから削除しました。",
  lastOwner: "ログインできるオーナーが1人以上必要です。先にほかの方をオーナーにしてください。",
  actionOn: "{action}：{name}",
  invite: "メンバーを招待",
  inviteLead: "7日間有効なリンクをメールでお送りします。",
  inviteSubmit: "招待を送る",
  invited: "{email} に招待メールをお送りします。",
  inviteConflict:
    "このアドレスの方はすでにメンバーか、未参加の招待が多すぎます。後者の場合は、招待を1つ取り消してください。",
  invitations: "未参加の招待",
  noInvitations: "未参加の招待はありません。",
  expires: "有効期限：",
  revoke: "取り消す",
  revoked: "{email} への招待を取り消しました。",
  roleHints: { owner: "メンバーと設定を含む、すべての操作", staff: "日々の業務" },
};
