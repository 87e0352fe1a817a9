/** What a chart shows, without the library that draws it. */

/** Colours by what they stand for; the page's own, in both schemes. */
export type Colour = "good" | "rest" | "bad" | "extra";

export interface Series {
  label: string;
  values: number[];
  colour: Colour;
  /** Over the bars rather than one of them. */
  line?: boolean;
}

export interface Bars {
  kind: "bars";
  labels: string[];
  series: Series[];
  /** With the labels at the side: many or long ones. */
  lying: boolean;
}

export interface Curve {
  kind: "curve";
  /** In percent. */
  points: { x: number; y: number; label: string }[];
  /** Which point is the one in force. */
  marked: number;
  markedLabel: string;
  label: string;
  xTitle: string;
  yTitle: string;
}

export type Drawing = Bars | Curve;
