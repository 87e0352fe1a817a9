// A load generator: connections that each send the next request when the last one is answered.
import { connect, type Socket } from "node:net";

export interface Load {
  port: number;
  /** Whole requests, as they go over the wire; sent in turn. */
  requests: Buffer[];
  /** The status that each answer must have. */
  status: number;
  connections: number;
  milliseconds: number;
}

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const LAST_CHUNK = "0\r\n\r\n";

/** Answers per run; a wrong answer fails it. */
export async function run(load: Load): Promise<number> {
  const until = performance.now() + load.milliseconds;
  const counts = await Promise.all(
    Array.from({ length: load.connections }, (_, index) => converse(load, index, until)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function converse(load: Load, index: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let answer: Buffer = Buffer.alloc(0);
    const socket: Socket = connect({ port: load.port, host: "127.0.0.1", noDelay: true });
    const ask = (): void => {
      if (performance.now() >= until) {
        socket.destroy();
        resolve(count);
        return;
      }
      const request = load.requests[(index + count * load.connections) % load.requests.length];
      if (request) socket.write(request);
    };
    socket.on("connect", ask);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the worker closed the connection")));
    socket.on("data", (data) => {
      answer = answer.length === 0 ? data : Buffer.concat([answer, data]);
      if (!isWhole(answer)) return;
      if (Number(answer.toString("latin1", 9, 12)) !== load.status) {
        reject(new Error(`not ${load.status}: ${answer.toString()}`));
        socket.destroy();
        return;
      }
      answer = Buffer.alloc(0);
      count += 1;
      ask();
    });
  });
}

/** Whether an answer has arrived to its end (RFC 9112, section 6.3), with a length or in chunks. */
function isWhole(answer: Buffer): boolean {
  const at = answer.indexOf(END_OF_HEAD);
  if (at < 0) return false;
  const body = at + END_OF_HEAD.length;
  const head = answer.toString("latin1", 0, at);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length !== undefined) return answer.length >= body + Number(length);
  return answer.toString("latin1", Math.max(body, answer.length - LAST_CHUNK.length)) === LAST_CHUNK;
}
