import type {
  DeliveryState,
  DeliveryKind,
  DeliveryFailure,
  WebhookEvent,
  ScheduleMode,
  AuditAction,
  Author,
  ConversationState,
  EscalationState,
  Pets,
  Reason,
  Role,
  Smoking,
  Weekday,
} from "../../lib/generated/api";

/** Every text of the console. Places such as `{n}` are filled in. */
export interface Texts {
  title: string;
  language: string;
  loading: string;
  tryAgain: string;
  cancel: string;
  close: string;
  working: string;
  toHome: string;
  toLogin: string;
  unreachable: string;
  unreachableHint: string;
  notFound: string;
  notFoundHint: string;
  ownerOnly: string;
  ownerOnlyHint: string;
  badLink: string;
  roles: Record<Role, string>;
  nav: {
    label: string;
    home: string;
    inbox: string;
    notifications: string;
    settings: string;
    sessions: string;
    team: string;
    houseKey: string;
    audit: string;
  };
  signOut: string;
  signOutFailed: string;
  endings: { left: string; leftElsewhere: string; ended: string };
  failed: { connection: string; service: string; refused: string; wait: string; forbidden: string; gone: string };
  faults: {
    empty: string;
    choose: string;
    email: string;
    name: string;
    facilityName: string;
    slug: string;
    slugTaken: string;
    country: string;
    timeZone: string;
    passwordLength: string;
    passwordEasy: string;
    currentPassword: string;
  };
  fields: {
    email: string;
    password: string;
    newPassword: string;
    currentPassword: string;
    passwordHint: string;
    showPassword: string;
    name: string;
    role: string;
  };
  login: { title: string; submit: string; wrong: string; register: string; forgot: string };
  register: {
    title: string;
    lead: string;
    facilityName: string;
    slug: string;
    slugHint: string;
    address: string;
    country: string;
    choose: string;
    timeZone: string;
    yourName: string;
    submit: string;
    sent: string;
    sentHint: string;
    sentNothing: string;
    haveAccount: string;
  };
  verify: {
    title: string;
    lead: string;
    submit: string;
    done: string;
    doneHint: string;
    signIn: string;
    gone: string;
    goneHint: string;
    taken: string;
    takenHint: string;
    registerAgain: string;
  };
  forgot: { title: string; lead: string; submit: string; sent: string; sentHint: string };
  reset: { title: string; lead: string; submit: string; done: string; gone: string; goneHint: string; again: string };
  invitation: {
    title: string;
    lead: string;
    submit: string;
    gone: string;
    goneHint: string;
    hasAccount: string;
    hasAccountHint: string;
    joined: string;
  };
  home: { title: string; signedInAs: string; guestPage: string; guestPageHint: string };
  sessions: {
    title: string;
    lead: string;
    device: string;
    unknownBrowser: string;
    current: string;
    lastUsed: string;
    signedIn: string;
    end: string;
    endLabel: string;
    ended: string;
    endOthers: string;
    endedOthers: string;
    onlyThis: string;
    password: string;
    passwordLead: string;
    passwordSubmit: string;
    passwordChanged: string;
  };
  team: {
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
  };
  houseKey: {
    title: string;
    lead: string;
    link: string;
    copy: string;
    copied: string;
    copyFailed: string;
    renew: string;
    renewLead: string;
    confirmTitle: string;
    confirmHint: string;
    confirm: string;
    renewed: string;
  };
  inbox: {
    title: string;
    lead: string;
    empty: string;
    number: string;
    promised: string;
    overdue: string;
    overnight: string;
    sendNow: string;
    sentNow: string;
    conversation: string;
    back: string;
    take: string;
    handBack: string;
    reply: string;
    send: string;
    note: string;
    resolve: string;
    resolved: string;
    reasons: Record<Reason, string>;
    states: Record<EscalationState, string>;
    speakers: Record<ConversationState, string>;
    authors: Record<Author, string>;
  };
  settings: {
    title: string;
    lead: string;
    facts: string;
    checkInFrom: string;
    checkInUntil: string;
    checkOutUntil: string;
    network: string;
    networkFault: string;
    password: string;
    passwordHint: string;
    address: string;
    phone: string;
    phoneFault: string;
    quietFrom: string;
    quietUntil: string;
    smoking: string;
    smokingOptions: Record<Smoking, string>;
    pets: string;
    petsOptions: Record<Pets, string>;
    untold: string;
    save: string;
    saved: string;
    conflict: string;
    hours: string;
    fixedHours: string;
    fixedHoursHint: string;
    weekdays: Record<Weekday, string>;
    closed: string;
    opens: string;
    closes: string;
    add: string;
    addTo: string;
    remove: string;
    exceptions: string;
    exceptionsHint: string;
    date: string;
    saveHours: string;
  };
  schedules: {
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
  };
  notifications: {
    title: string;
    mine: string;
    mineLead: string;
    escalations: string;
    escalationsHint: string;
    digests: string;
    digestsHint: string;
    save: string;
    saved: string;
  };
  webhooks: {
    title: string;
    lead: string;
    none: string;
    url: string;
    urlHint: string;
    urlFault: string;
    events: string;
    eventsFault: string;
    eventNames: Record<WebhookEvent, string>;
    enabled: string;
    enabledHint: string;
    on: string;
    off: string;
    failing: string;
    disabled: string;
    former: string;
    add: string;
    create: string;
    created: string;
    tooMany: string;
    edit: string;
    save: string;
    changed: string;
    secret: string;
    secretLead: string;
    copy: string;
    copied: string;
    copyFailed: string;
    kept: string;
    rotate: string;
    rotateTitle: string;
    rotateHint: string;
    rotateConfirm: string;
    remove: string;
    removeTitle: string;
    removeHint: string;
    removed: string;
    test: string;
    testing: string;
    tested: string;
    testLate: string;
  };
  deliveries: {
    title: string;
    lead: string;
    empty: string;
    older: string;
    reload: string;
    reloaded: string;
    kinds: Record<DeliveryKind, string>;
    guest: string;
    states: Record<DeliveryState, string>;
    attempts: string;
    noAttempts: string;
    took: string;
    accepted: string;
    answered: string;
    failures: Record<DeliveryFailure, string>;
  };
  audit: {
    title: string;
    lead: string;
    empty: string;
    older: string;
    somebody: string;
    actions: Record<AuditAction, string>;
  };
}
