// Judges every message of the conformance kit with Ajv and compares its SCHEMA verdict with the manifest's, so that the
// standard is not what one validator happens to do. Exits with 1 when they differ.

import { join } from "node:path";
import { compileOthers, compileSources, judge, read } from "./validators.mjs";

const sources = compileSources() + compileOthers();
const manifest = read("kit/manifest.json");

const counts = { valid: 0, invalid: 0, passedOver: 0 };
const disagreements = [];
for (const entry of manifest.messages) {
  // What SYNTAX refuses never reaches the schema, and another JSON parser may well accept it.
  if (entry.layer === "SYNTAX" || entry.schema === "not-applicable") {
    counts.passedOver++;
    continue;
  }
  const { verdict, why } = judge(read(join("kit", entry.file)));
  counts[verdict]++;
  if (verdict !== entry.schema) {
    disagreements.push(`${entry.file}: the manifest says ${entry.schema}, Ajv says ${verdict} ${why}`);
  }
}

disagreements.forEach((line) => console.log(line));
console.log(
  `Ajv: ${sources} schema files compiled; ${counts.valid} messages found valid, ${counts.invalid} invalid, ` +
    `${counts.passedOver} not for the schema; ${disagreements.length} disagreements with the manifest`,
);
process.exitCode = disagreements.length === 0 ? 0 : 1;
