import type { EmergencyService } from "../lib/generated/api";

/** Every text of the guest page. `{n}`, `{house}` and `{code}` are filled in. */
export interface Texts {
  title: string;
  language: string;
  emergency: string;
  services: Record<EmergencyService, string>;
  welcome: string;
  hint: string;
  topQuestions: string;
  conversation: string;
  you: string;
  desk: string;
  deskOpenUntil: string;
  deskOpenUntilDay: string;
  deskOpensToday: string;
  deskOpensTomorrow: string;
  deskOpensOn: string;
  staff: string;
  askPerson: string;
  askPersonFailed: string;
  personAsked: string;
  personSpeaks: string;
  contactOffer: string;
  contactEmail: string;
  contactConsent: string;
  contactSave: string;
  contactEmailFault: string;
  contactConsentFault: string;
  contactFailed: string;
  contactLeft: string;
  contactRemove: string;
  contactRemoved: string;
  contactRemoveFailed: string;
  source: string;
  helpful: string;
  yes: string;
  no: string;
  helpfulFailed: string;
  question: string;
  placeholder: string;
  send: string;
  charactersLeft: string;
  tooLong: string;
  sending: string;
  answering: string;
  earlier: string;
  sendAgain: string;
  offline: string;
  offlineNow: string;
  failedOffline: string;
  failedConnection: string;
  failedService: string;
  failedRefused: string;
  failedWait: string;
  loading: string;
  notFound: string;
  notFoundHint: string;
  unreachable: string;
  cookieless: string;
  cookielessHint: string;
  openWindow: string;
  tryAgain: string;
  close: string;
  handover: string;
  handoverShow: string;
  handoverHint: string;
  handoverMaking: string;
  handoverQr: string;
  handoverMinutes: string;
  handoverExpired: string;
  handoverRenew: string;
  handoverEnter: string;
  handoverCode: string;
  handoverEnterHint: string;
  handoverJoin: string;
  handoverTypo: string;
  handoverInvalid: string;
  handoverConflict: string;
  handoverWait: string;
  handoverJoined: string;
}

/** Fills in the places of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
