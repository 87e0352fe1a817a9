/** Every page of the console: its path, and whom it is for. */
export type Access = "anyone" | "signed-out" | "staff" | "owner";

export const ROUTES = {
  home: { path: "/console", access: "staff" },
  inbox: { path: "/console/inbox", access: "staff" },
  unanswered: { path: "/console/unanswered", access: "staff" },
  dashboard: { path: "/console/dashboard", access: "staff" },
  knowledge: { path: "/console/knowledge", access: "staff" },
  entry: { path: "/console/knowledge/entry", access: "staff" },
  presets: { path: "/console/knowledge/presets", access: "staff" },
  overnight: { path: "/console/inbox/overnight", access: "staff" },
  notifications: { path: "/console/notifications", access: "staff" },
  webhooks: { path: "/console/notifications/webhooks", access: "owner" },
  deliveries: { path: "/console/notifications/deliveries", access: "owner" },
  login: { path: "/console/login", access: "signed-out" },
  register: { path: "/console/register", access: "anyone" },
  verify: { path: "/console/verify", access: "anyone" },
  forgot: { path: "/console/forgot", access: "anyone" },
  reset: { path: "/console/reset", access: "anyone" },
  invitation: { path: "/console/invitation", access: "anyone" },
  sessions: { path: "/console/sessions", access: "staff" },
  settings: { path: "/console/settings", access: "owner" },
  team: { path: "/console/team", access: "owner" },
  houseKey: { path: "/console/house-key", access: "owner" },
  widget: { path: "/console/widget", access: "owner" },
  privacy: { path: "/console/privacy", access: "owner" },
  qrCodes: { path: "/console/qr-codes", access: "staff" },
  qrPrint: { path: "/console/qr-codes/print", access: "staff" },
  imports: { path: "/console/knowledge/import", access: "staff" },
  playground: { path: "/console/knowledge/playground", access: "staff" },
  audit: { path: "/console/audit", access: "owner" },
} as const satisfies Record<string, { path: string; access: Access }>;

export type RouteName = keyof typeof ROUTES;

const NAMES = Object.keys(ROUTES) as RouteName[];

/** The page at a path, if there is one. */
export function routeAt(path: string): RouteName | null {
  const plain = path.replace(/\/+$/, "");
  return NAMES.find((name) => ROUTES[name].path === plain) ?? null;
}

/** Where the sign-in page leads back to: only ever a page that needs somebody signed in, with what it was to show. */
export function returnPath(query: string): string {
  const [path, rest] = split(new URLSearchParams(query).get("next") ?? "");
  const name = routeAt(path);
  const wanted: Access | null = name === null ? null : ROUTES[name].access;
  return name !== null && (wanted === "staff" || wanted === "owner") ? ROUTES[name].path + rest : ROUTES.home.path;
}

/** The sign-in page that leads back to an address: a path, and what of the page is shown. */
export function loginPath(address: string | null): string {
  const [path, rest] = split(address ?? "");
  const name = routeAt(path);
  if (name === null || name === "home") return ROUTES.login.path;
  return `${ROUTES.login.path}?next=${encodeURIComponent(ROUTES[name].path + rest)}`;
}

/** An address as its path and its query, the latter with its question mark. */
function split(address: string): [path: string, query: string] {
  const at = address.indexOf("?");
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}
