/** How a call to the API can end badly. */
import type { FieldError, ProblemDetails } from "./generated/api";

/** The service answered with a problem. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  /** Seconds to wait, if the service said so. */
  readonly retryAfter: number | null;
  /** Faults by place, of values that were refused. */
  readonly errors: readonly FieldError[];

  constructor(status: number, detail: string, retryAfter: number | null, errors: readonly FieldError[] = []) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
    this.errors = errors;
  }
}

/** The service was not reached, or its answer was cut off. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** The problem in a response that is not a success. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  let detail = `HTTP ${response.status}`;
  let errors: readonly FieldError[] = [];
  try {
    const problem = (await response.json()) as ProblemDetails;
    detail = problem.detail;
    errors = problem.errors ?? [];
  } catch {
    // A proxy on the way may answer in its own words; the status says enough.
  }
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new ApiProblem(response.status, detail, Number.isFinite(retryAfter) ? retryAfter : null, errors);
}
