import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { History, Message } from "../lib/generated/api";
import {
  calm,
  events,
  FakeService,
  LiveStream,
  message,
  open,
  OpenStream,
  page,
  pieces,
  problem,
  unreachable,
} from "./fake_service";
import type { Announcement, Desk } from "./desk.svelte";
import { loadUnanswered, saveUnanswered } from "./storage";

let service: FakeService;

beforeEach(() => {
  vi.useFakeTimers();
  service = new FakeService();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function last(): LiveStream {
  const stream = service.streams.at(-1);
  if (stream === undefined) throw new Error("no stream was opened");
  return stream;
}

/** Opens the desk, with a stream that has missed nothing. */
async function opened(messages: Message[] = []): Promise<Desk> {
  service.history[""] = page(messages, null, "1");
  const desk = await open();
  await calm();
  last().emit("open");
  await calm();
  return desk;
}

function answerTo(question: string, text: string): Message {
  return message({ author: "assistant", answers: question, text, outcome: "answered" });
}

const shown = (desk: Desk): unknown[] => desk.turns.map(({ text, status, answer }) => [text, status, answer?.text]);

/** Everything that was announced, each announcement once, as the live region does it. */
class Ear {
  heard: string[] = [];
  #desk: Desk;
  #last: Announcement | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#last = desk.announcement;
  }

  async listen(): Promise<void> {
    await calm();
    const now = this.#desk.announcement;
    if (now !== null && now !== this.#last) this.heard.push(now.text);
    this.#last = now;
  }
}

test("what another device asks appears with its answer, which is announced once", async () => {
  const desk = await opened();
  const ear = new Ear(desk);
  const question = message({ client_message_id: "elsewhere", text: "Breakfast?" });
  const answer = answerTo(question.id, "At 7.");
  last().emit("message", question, "2");
  await ear.listen();
  expect(shown(desk)).toEqual([["Breakfast?", "answering", undefined]]);
  service.chat.push(unreachable);
  desk.ask("Mine?");
  await calm();
  // What another device has asked is not kept to be sent from this one.
  expect(loadUnanswered("hibari").map(({ text }) => text)).toEqual(["Mine?"]);
  await ear.listen();
  ear.heard = [];
  last().emit("message", answer, "3");
  await ear.listen();
  for (const again of [question, answer]) {
    last().emit("message", again);
    await ear.listen();
  }
  expect(shown(desk)).toEqual([
    ["Breakfast?", "answered", "At 7."],
    ["Mine?", "failed", undefined],
  ]);
  expect(ear.heard).toEqual(["At 7."]);
});

test("another device's question that gets no answer can be sent from here", async () => {
  const desk = await opened();
  last().emit("message", message({ client_message_id: "elsewhere", text: "Breakfast?" }), "2");
  await calm();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(desk.turns[0]).toMatchObject({ status: "failed", failure: "connection" });
  service.chat.push(unreachable);
  await desk.send(desk.turns[0]?.id ?? "");
  expect(service.sent()).toEqual(["elsewhere"]);
});

/** Every order of some steps in which those of each list keep theirs. */
function orders(first: string[], second: string[]): string[][] {
  const [a, ...restA] = first;
  const [b, ...restB] = second;
  if (a === undefined || b === undefined) return [[...first, ...second]];
  return [...orders(restA, second).map((rest) => [a, ...rest]), ...orders(first, restB).map((rest) => [b, ...rest])];
}

const ORDERS = [
  ...orders(["accepted", "answer", "done"], ["live question", "live answer"]),
  // The stream was opened between the two, or the question's own broke off.
  ...orders(["accepted", "answer", "done"], ["live answer"]),
  ...orders(["accepted", "answer", "done"], ["live question"]),
  ...orders(["accepted", "cut"], ["live question", "live answer"]),
  ...orders(["accepted", "cut"], ["live answer"]),
  ...orders(["cut"], ["live question", "live answer"]),
];

test.each(ORDERS.map((order) => [order.join(", "), order] as const))(
  "one turn, one announcement: %s",
  async (_, order) => {
    const desk = await opened();
    const ear = new Ear(desk);
    const body = new OpenStream();
    service.chat.push(() => body.response);
    desk.ask("Breakfast?");
    await calm();
    const question = message({ client_message_id: desk.turns[0]?.id ?? null, text: "Breakfast?" });
    const answer = answerTo(question.id, "At 7.");
    const steps: Record<string, () => void> = {
      accepted: () => body.emit("accepted", question),
      answer: () => {
        body.emit("delta", { text: "At" });
        body.emit("answer", answer);
      },
      done: () => body.end(),
      cut: () => body.drop(),
      "live question": () => last().emit("message", question, "2"),
      "live answer": () => last().emit("message", answer, "3"),
    };
    for (const step of order) {
      steps[step]?.();
      await ear.listen();
    }
    expect(shown(desk)).toEqual([["Breakfast?", "answered", "At 7."]]);
    expect(ear.heard.filter((text) => text === "At 7.")).toHaveLength(1);
    expect(desk.turns[0]?.failure).toBeNull();
    expect(loadUnanswered("hibari")).toEqual([]);
  },
);

test("what was missed before the stream was open is caught up with, and what is shown stays", async () => {
  const old = message({ client_message_id: "old", text: "Old?" });
  service.history[""] = page([old, answerTo(old.id, "Yes.")], "cursor");
  const desk = await open();
  await calm();
  service.chat.push(unreachable);
  desk.ask("Unsent?");
  await calm();
  const missed = message({ client_message_id: "missed", text: "Missed?" });
  service.history[""] = page([missed, answerTo(missed.id, "No.")], "other", "4");
  last().emit("open");
  await calm();
  expect(shown(desk)).toEqual([
    ["Old?", "answered", "Yes."],
    ["Unsent?", "failed", undefined],
    ["Missed?", "answered", "No."],
  ]);
  expect(desk.older).toBe("cursor");
});

test("a joined conversation is shown in its order, and what is not sent stays", async () => {
  const mine = message({ client_message_id: "mine", text: "Mine?" });
  const myAnswer = answerTo(mine.id, "Yes.");
  const desk = await opened([mine, myAnswer]);
  service.chat.push(unreachable, () => body.response);
  const body = new OpenStream();
  desk.ask("Unsent?");
  await calm();
  desk.ask("Under way?");
  await calm();
  const ear = new Ear(desk);
  const theirs = message({ client_message_id: "theirs", text: "Theirs?" });
  const pending = message({ client_message_id: "pending", text: "Pending?" });
  service.history[""] = page([theirs, answerTo(theirs.id, "No."), mine, myAnswer, pending], "cursor", "9");
  last().emit("history");
  await ear.listen();
  expect(shown(desk)).toEqual([
    ["Theirs?", "answered", "No."],
    ["Mine?", "answered", "Yes."],
    ["Pending?", "answering", undefined],
    ["Unsent?", "failed", undefined],
    ["Under way?", "sending", undefined],
  ]);
  expect(desk.older).toBe("cursor");
  // Nobody reads the history aloud.
  expect(ear.heard).toEqual([]);
  const question = message({ client_message_id: desk.turns[4]?.id ?? null });
  body.emit("accepted", question);
  body.emit("answer", answerTo(question.id, "Here."));
  body.end();
  await ear.listen();
  expect(desk.turns[4]?.answer?.text).toBe("Here.");
  expect(ear.heard).toEqual(["Here."]);
});

test("what arrives while the history is read is not lost with it", async () => {
  const gone = message({ client_message_id: "gone", text: "Gone?" });
  const desk = await opened([gone, answerTo(gone.id, "Yes.")]);
  const during = message({ client_message_id: "during", text: "During?" });
  service.history[""] = page([], null, "9");
  last().emit("history");
  last().emit("message", during, "10");
  await calm();
  expect(shown(desk)).toEqual([["During?", "answering", undefined]]);
});

test("an older page puts nothing twice, however often it is asked for", async () => {
  const old = message({ client_message_id: "old", text: "Old?" });
  service.history = { "": page([], "cursor", "1"), cursor: page([old, answerTo(old.id, "Yes.")]) };
  const desk = await open();
  await Promise.all([desk.loadOlder(), desk.loadOlder()]);
  expect(shown(desk)).toEqual([["Old?", "answered", "Yes."]]);
});

test("an older page answers what is shown without its answer", async () => {
  saveUnanswered("hibari", [{ id: "old", text: "Old?" }]);
  const old = message({ client_message_id: "old", text: "Old?" });
  service.history = { "": page([], "cursor", "1"), cursor: page([old, answerTo(old.id, "Yes.")]) };
  service.chat.push(unreachable);
  const desk = await open();
  await calm();
  expect(shown(desk)).toEqual([["Old?", "failed", undefined]]);
  await desk.loadOlder();
  expect(shown(desk)).toEqual([["Old?", "answered", "Yes."]]);
});

test("an older page of a conversation that is another by now is not shown", async () => {
  let arrive = (_page: History): void => undefined;
  service.history = { "": page([], "cursor", "1"), cursor: new Promise((resolve) => (arrive = resolve)) };
  const desk = await open();
  await calm();
  const loading = desk.loadOlder();
  const theirs = message({ client_message_id: "theirs", text: "Theirs?" });
  service.history[""] = page([theirs, answerTo(theirs.id, "No.")], "other", "9");
  last().emit("history");
  await calm();
  arrive(page([message({ client_message_id: "old", text: "Old?" })]));
  await loading;
  expect(shown(desk)).toEqual([["Theirs?", "answered", "No."]]);
  expect(desk.older).toBe("other");
});

test("joining reads the history again and follows the joined conversation, and says so once", async () => {
  const desk = await opened();
  const ear = new Ear(desk);
  const before = last();
  const theirs = message({ client_message_id: "theirs", text: "Theirs?" });
  service.link.push(() => {
    expect(before.closed).toBe(true);
    service.history[""] = page([theirs, answerTo(theirs.id, "No.")], null, "9");
    return Response.json({ session: {}, expires_at_unix: 0, facility: {} });
  });
  await desk.join("ZZZZZZZC");
  await ear.listen();
  expect(ear.heard).toEqual([]);
  desk.closeHandover(true);
  await ear.listen();
  last().emit("open");
  last().emit("history");
  await ear.listen();
  expect(service.asked("/session/link")).toEqual([{ code: "ZZZZZZZC" }]);
  expect(shown(desk)).toEqual([["Theirs?", "answered", "No."]]);
  expect(ear.heard).toEqual([desk.texts?.handoverJoined]);
  expect(last()).not.toBe(before);
  expect(last().lastEventId).toBe("9");
});

test("joining that fails changes nothing, and the stream goes on", async () => {
  const desk = await opened();
  const before = desk.announcement;
  service.link.push(() => problem(404));
  await expect(desk.join("ZZZZZZZC")).rejects.toMatchObject({ status: 404 });
  await calm();
  expect(desk.announcement).toBe(before);
  expect(service.streams).toHaveLength(2);
  expect(last().closed).toBe(false);
});

test("an ended session is begun anew with what the link carries, and followed", async () => {
  await opened();
  last().emit("session_ended");
  await calm();
  expect(service.sessions()).toHaveLength(2);
  expect(service.sessions()[1]).toEqual(service.sessions()[0]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(service.streams).toHaveLength(2);
  expect(last().closed).toBe(false);
});

test("a stream that is refused because the session has ended begins a new one", async () => {
  service.refusedStreams.push(() => problem(401));
  await open();
  await calm();
  expect(service.sessions()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(service.streams).toHaveLength(1);
});

test("while offline nothing is followed", async () => {
  const desk = await opened();
  desk.disconnect();
  expect(last().closed).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.streams).toHaveLength(1);
  await desk.reconnect();
  expect(service.streams).toHaveLength(2);
});

test("the link's code is offered once the desk is open, and not sent", async () => {
  service.session.push(() => problem(502));
  const desk = await open("ZZZZZZZC");
  expect(desk.handover).toBeNull();
  await desk.reconnect();
  expect(desk.handover).toEqual({ code: "ZZZZZZZC" });
  expect(service.asked("/session/link")).toEqual([]);
});

test("what a person writes comes after the last question and is announced once; then no answer is awaited", async () => {
  const desk = await opened();
  const ear = new Ear(desk);
  last().emit("status", { state: "staff", taken_by: "Ken", escalation: null });
  await calm();
  service.chat.push(() => pieces(events(["accepted", message({ id: "1" })], ["done", {}])));
  desk.ask("Is there a taxi?");
  await calm();
  expect(shown(desk)).toEqual([["Is there a taxi?", "answered", undefined]]);
  expect(loadUnanswered("hibari")).toEqual([]);
  const reply = message({ author: "staff", author_name: "Ken", text: "At nine." });
  for (const id of ["5", "5"]) last().emit("message", reply, id);
  await ear.listen();
  expect(desk.turns[0]?.after.map(({ text }) => text)).toEqual(["At nine."]);
  expect(ear.heard).toEqual(["At nine."]);
  last().emit("message", message({ client_message_id: "elsewhere", text: "Thanks" }), "6");
  await calm();
  expect(shown(desk)[1]).toEqual(["Thanks", "answered", undefined]);
});
