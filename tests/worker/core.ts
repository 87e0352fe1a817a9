// A core in the test's hands: records what reaches it and answers as told, over real HTTP.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export class Core {
  readonly received: Received[] = [];
  answer: Answer = json(200, {});
  #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Core> {
    const server = createServer();
    const core = new Core(server);
    server.on("request", (request, response) => void core.#receive(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return core;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Forgets what was received, and answers like this from now on. */
  expect(answer: Answer): void {
    this.received.length = 0;
    this.answer = answer;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { method = "", url = "", headers } = request;
    this.received.push({ method, path: url, headers, body });
    this.answer(request, response);
  }
}

/** Answers JSON. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Answers text that is not of the API. */
export function text(status: number, value: string): Answer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end(value);
  };
}

/** Accepts the request and never answers. */
export const hang: Answer = () => undefined;

/** Accepts the request and breaks the connection. */
export const reset: Answer = (request) => request.socket.destroy();
