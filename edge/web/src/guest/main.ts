import { mount } from "svelte";
import Guest from "./Guest.svelte";
import { Desk } from "./desk.svelte";
import { isEmbedded, settleIn } from "./embedded";
import { readLink } from "./link";

// The same page with another fragment is another code that was scanned.
addEventListener("hashchange", () => {
  if (location.hash !== "") location.reload();
});

if (isEmbedded(location)) settleIn();

const desk = new Desk(readLink(location));
// The house key and the code are not to be seen over a shoulder, nor copied with the address.
if (location.hash !== "") history.replaceState(null, "", location.pathname);
addEventListener("online", () => void desk.reconnect());
addEventListener("offline", () => desk.disconnect());
document.addEventListener("visibilitychange", watch);
watch();

const target = document.getElementById("app");
if (target !== null) mount(Guest, { target, props: { desk } });
void desk.open();

function watch(): void {
  desk.setVisible(document.visibilityState === "visible");
}
