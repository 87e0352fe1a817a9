import { mount } from "svelte";
import Docs from "./Docs.svelte";

const target = document.getElementById("app");
if (target !== null) mount(Docs, { target });
