import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { events, FakeService, message, open, settled, stubBrowser } from "./fake_service";
import { Reading } from "./reading.svelte";

function wantsLessMotion(matches: boolean): void {
  vi.stubGlobal("matchMedia", () => ({ matches }));
}

beforeEach(() => {
  stubBrowser();
  localStorage.clear();
  wantsLessMotion(false);
});

afterEach(() => vi.unstubAllGlobals());

test("what was chosen is kept on the device", () => {
  const reading = new Reading();
  expect([reading.size, reading.whole]).toEqual(["normal", false]);
  reading.changeSize("largest");
  reading.changeWhole(true);
  expect(document.documentElement.dataset["size"]).toBe("largest");
  const later = new Reading();
  expect([later.size, later.whole]).toEqual(["largest", true]);
  later.changeSize("normal");
  expect(document.documentElement.dataset["size"]).toBe("normal");
});

test("whoever wants less motion has answers whole, unless they say otherwise", () => {
  wantsLessMotion(true);
  const reading = new Reading();
  expect(reading.whole).toBe(true);
  reading.changeWhole(false);
  expect(new Reading().whole).toBe(false);
});

test("an answer that is wanted whole is not shown in parts, and is told once", async () => {
  const service = new FakeService();
  const desk = await open();
  desk.reading.changeWhole(true);
  const question = message({ id: "q", text: "When?" });
  const answer = message({ id: "a", author: "assistant", answers: "q", text: "At three.", outcome: "answered" });
  const shown: string[] = [];
  service.chat.push(() => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const write = (name: string, data: unknown): void =>
          controller.enqueue(new TextEncoder().encode(events([name, data])));
        write("accepted", question);
        write("delta", { text: "At " });
        write("delta", { text: "three." });
        await vi.waitFor(() => expect(desk.turns[0]?.status).toBe("answering"));
        shown.push(desk.turns[0]?.streamed ?? "");
        write("answer", answer);
        write("done", {});
        controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  desk.ask("When?");
  await settled(desk);
  expect(shown).toEqual([""]);
  expect(desk.turns[0]?.answer?.text).toBe("At three.");
  expect(desk.announcement).toEqual({ text: "At three.", language: "en" });
});
