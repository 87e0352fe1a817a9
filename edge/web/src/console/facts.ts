/** The facts of the house as a form has them, and back. An empty field is a fact that is not told. */
import type { HouseFacts, Pets, Smoking } from "../lib/generated/api";

export interface FactFields {
  checkInFrom: string;
  checkInUntil: string;
  checkOutUntil: string;
  network: string;
  password: string;
  address: string;
  phone: string;
  quietFrom: string;
  quietUntil: string;
  smoking: string;
  pets: string;
}

export function fieldsOf(facts: HouseFacts): FactFields {
  return {
    checkInFrom: facts.check_in?.from ?? "",
    checkInUntil: facts.check_in?.until ?? "",
    checkOutUntil: facts.check_out_until ?? "",
    network: facts.wifi?.network ?? "",
    password: facts.wifi?.password ?? "",
    address: facts.address ?? "",
    phone: facts.phone ?? "",
    quietFrom: facts.quiet_hours?.from ?? "",
    quietUntil: facts.quiet_hours?.until ?? "",
    smoking: facts.smoking ?? "",
    pets: facts.pets ?? "",
  };
}

export function factsOf(typed: FactFields): HouseFacts {
  const text = (value: string): string | null => (value.trim() === "" ? null : value.trim());
  const network = text(typed.network);
  return {
    check_in: typed.checkInFrom === "" ? null : { from: typed.checkInFrom, until: text(typed.checkInUntil) },
    check_out_until: text(typed.checkOutUntil),
    // A password may begin or end with a space.
    wifi: network === null ? null : { network, password: typed.password === "" ? null : typed.password },
    address: text(typed.address),
    phone: text(typed.phone),
    quiet_hours:
      typed.quietFrom === "" || typed.quietUntil === "" ? null : { from: typed.quietFrom, until: typed.quietUntil },
    smoking: text(typed.smoking) as Smoking | null,
    pets: text(typed.pets) as Pets | null,
  };
}
