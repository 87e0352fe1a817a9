/** A sound that is made, not loaded: two soft tones. */

/** The tones, in hertz, and when each begins, in seconds. */
const TONES = [
  { hertz: 660, at: 0 },
  { hertz: 880, at: 0.16 },
] as const;
const LENGTH_SECONDS = 0.35;
const LOUDNESS = 0.2;

let context: AudioContext | null = null;

/** Browsers let a page sound once somebody has pressed something on it: called then. */
export async function allowChime(): Promise<boolean> {
  if (typeof AudioContext === "undefined") return false;
  context ??= new AudioContext();
  if (context.state !== "running") await context.resume().catch(() => undefined);
  return context.state === "running";
}

export function chime(): void {
  if (context?.state !== "running") return;
  for (const { hertz, at } of TONES) {
    const start = context.currentTime + at;
    const tone = new OscillatorNode(context, { frequency: hertz });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_SECONDS);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + LENGTH_SECONDS);
  }
}
