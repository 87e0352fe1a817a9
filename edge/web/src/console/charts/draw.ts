/** Draws charts with Chart.js. It is loaded when a chart is shown, and only what is used of it. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartConfiguration,
} from "chart.js";
import type { Bars, Colour, Curve, Drawing } from "./drawing";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

type Paint = Record<Colour | "ink" | "line" | "surface", string>;

/** The page's colours as they are now. */
function paint(canvas: HTMLCanvasElement): Paint {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    good: colour("--chart-good"),
    rest: colour("--chart-rest"),
    bad: colour("--chart-bad"),
    extra: colour("--chart-extra"),
    ink: colour("--muted"),
    line: colour("--line"),
    surface: colour("--surface"),
  };
}

function bars(drawing: Bars, colours: Paint): ChartConfiguration {
  const across = { stacked: true, grid: { display: false }, ticks: { color: colours.ink, autoSkipPadding: 12 } };
  const along = {
    stacked: true,
    beginAtZero: true,
    grid: { color: colours.line },
    ticks: { color: colours.ink, precision: 0 },
  };
  return {
    type: "bar",
    data: {
      labels: drawing.labels,
      datasets: drawing.series.map(({ label, values, colour, line }) =>
        line
          ? {
              type: "line" as const,
              label,
              data: values,
              borderColor: colours[colour],
              backgroundColor: colours[colour],
              pointStyle: colour === "bad" ? ("rectRot" as const) : ("circle" as const),
              pointRadius: 4,
              stack: label,
              order: 0,
            }
          : {
              type: "bar" as const,
              label,
              data: values,
              backgroundColor: colours[colour],
              // Parts of a bar stand apart without their colours, too.
              borderColor: colours.surface,
              borderWidth: 1,
              maxBarThickness: 36,
              stack: "bars",
              order: 1,
            },
      ),
    },
    options: {
      indexAxis: drawing.lying ? "y" : "x",
      scales: drawing.lying ? { x: along, y: across } : { x: across, y: along },
      plugins: { legend: legend(colours, drawing.series.length > 1) },
    },
  };
}

function curve(drawing: Curve, colours: Paint): ChartConfiguration {
  const axis = (text: string): object => ({
    min: 0,
    title: { display: true, text, color: colours.ink },
    grid: { color: colours.line },
    ticks: { color: colours.ink, precision: 0, callback: (value: string | number) => `${value} %` },
  });
  const marked = drawing.points[drawing.marked];
  return {
    type: "scatter",
    data: {
      datasets: [
        {
          label: drawing.markedLabel,
          data: marked === undefined ? [] : [marked],
          backgroundColor: colours.good,
          borderColor: colours.good,
          pointStyle: "rectRot",
          pointRadius: 9,
          pointHoverRadius: 10,
        },
        {
          label: drawing.label,
          data: drawing.points,
          showLine: true,
          backgroundColor: colours.rest,
          borderColor: colours.rest,
          borderWidth: 2,
          pointRadius: 3,
        },
      ],
    },
    options: {
      scales: { x: { ...axis(drawing.xTitle), suggestedMax: 100 }, y: { ...axis(drawing.yTitle), suggestedMax: 10 } },
      plugins: {
        legend: legend(colours, true),
        tooltip: { callbacks: { label: ({ raw }) => (raw as { label?: string }).label ?? "" } },
      },
    },
  };
}

function legend(colours: Paint, display: boolean): object {
  return { display, position: "bottom", labels: { color: colours.ink, usePointStyle: true, padding: 14 } };
}

/** Draws on a canvas. Returns how to take it away again. */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing): () => void {
  const colours = paint(canvas);
  const config = drawing.kind === "bars" ? bars(drawing, colours) : curve(drawing, colours);
  const chart = new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      animation: false,
      maintainAspectRatio: false,
      font: { family: getComputedStyle(canvas).fontFamily, size: 13 },
    },
  });
  return () => chart.destroy();
}
