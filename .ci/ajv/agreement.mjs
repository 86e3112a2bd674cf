// Judges random messages with Ajv and compares its verdict with the library's. The tests of core leave the messages and the
// verdicts in core/target/agreement.ndjson, one message a line. Exits with 1 when any verdict differs.
//
//   node agreement.mjs FILE
//
// JSON.parse holds a number as a double. Where that is another number than was sent, the line has the verdict on the message
// with the other number too (asDoubles), and that is what Ajv must say: it judges what it sees. How often the two verdicts
// differ is told.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { judge } from "./validators.mjs";

const counts = { valid: 0, invalid: 0 };
let rounded = 0;
let changed = 0;
const disagreements = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2], "utf8"), crlfDelay: Infinity })) {
  const { index, schema, asDoubles, message } = JSON.parse(line);
  const expected = asDoubles ?? schema;
  const { verdict, why } = judge(message);
  counts[verdict]++;
  rounded += asDoubles === undefined ? 0 : 1;
  changed += expected === schema ? 0 : 1;
  if (verdict !== expected) {
    disagreements.push(`message ${index}: the library says ${expected}, Ajv says ${verdict} ${why}`);
  }
}

const total = counts.valid + counts.invalid;
disagreements.forEach((line) => console.log(line));
console.log(
  `Ajv: ${total} random messages, ${counts.valid} found valid, ${counts.invalid} invalid; ` +
    `${disagreements.length} disagreements with the library`,
);
console.log(`${rounded} of them hold a number that JSON.parse rounds; that changes the verdict on ${changed}.`);
process.exitCode = total > 0 && disagreements.length === 0 ? 0 : 1;
