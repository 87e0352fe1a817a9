import { mount } from "svelte";
import { App } from "./app.svelte";
import Console from "./Console.svelte";
import "./console.css";

const app = new App();
app.router.listen();
const target = document.getElementById("app");
if (target !== null) mount(Console, { target, props: { app } });
void app.session.open();
