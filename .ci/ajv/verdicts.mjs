// Judges every message of the conformance kit with Ajv and compares its SCHEMA verdict with the manifest's, so that the
// standard is not what one validator happens to do. Exits with 1 when they differ.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const standard = join(dirname(fileURLToPath(import.meta.url)), "../../schema/standard");

function newAjv() {
  const ajv = new Ajv2020({
    strict: true,
    // A reference may stand beside a narrower maxLength; the type stands where the reference leads.
    strictTypes: false,
    unicodeRegExp: true,
    allErrors: false,
  });
  // The annotations of FEX. Strict mode refuses any keyword that nobody declared.
  ajv.addVocabulary(["x-clause", "x-source", "x-codeList", "x-unit", "x-refersTo", "x-javaName", "x-body"]);
  return ajv;
}

function read(path) {
  return JSON.parse(readFileSync(join(standard, path), "utf8"));
}

/** Compiles the schemas as they are written, one file per entity: each must stand on its own beside the others. */
function compileSources() {
  const ajv = newAjv();
  const schemas = readdirSync(join(standard, "schemas"), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(join("schemas", name)));
  schemas.forEach((schema) => ajv.addSchema(schema));
  schemas.forEach((schema) => ajv.getSchema(schema.$id));
  return schemas.length;
}

/** Compiles the schemas of what is no message, such as a report. */
function compileOthers() {
  const others = readdirSync(standard).filter((name) => name.endsWith(".schema.json"));
  others.forEach((name) => newAjv().compile(read(name)));
  return others.length;
}

/** As a consumer does: the closed form judges messages of the version of this kit, the open one all others (clause 1.10). */
function formFor(message) {
  return message?.fex === "1.0" ? closed : open;
}

const sources = compileSources() + compileOthers();
const closed = newAjv().compile(read("bundle/fex-1.0-closed.json"));
const open = newAjv().compile(read("bundle/fex-1.0-open.json"));
const manifest = read("kit/manifest.json");

const counts = { valid: 0, invalid: 0, passedOver: 0 };
const disagreements = [];
for (const entry of manifest.messages) {
  // What SYNTAX refuses never reaches the schema, and another JSON parser may well accept it.
  if (entry.layer === "SYNTAX" || entry.schema === "not-applicable") {
    counts.passedOver++;
    continue;
  }
  const message = read(join("kit", entry.file));
  const validate = formFor(message);
  const verdict = validate(message) ? "valid" : "invalid";
  counts[verdict]++;
  if (verdict !== entry.schema) {
    const why = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`).join(", ");
    disagreements.push(`${entry.file}: the manifest says ${entry.schema}, Ajv says ${verdict} ${why}`);
  }
}

disagreements.forEach((line) => console.log(line));
console.log(
  `Ajv: ${sources} schema files compiled; ${counts.valid} messages found valid, ${counts.invalid} invalid, ` +
    `${counts.passedOver} not for the schema; ${disagreements.length} disagreements with the manifest`,
);
process.exitCode = disagreements.length === 0 ? 0 : 1;
