// The validators that Ajv makes of the schemas of the standard.

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

/** A file of the standard as JSON. */
export function read(path) {
  return JSON.parse(readFileSync(join(standard, path), "utf8"));
}

/** Compiles the schemas as they are written, one file per entity: each must stand on its own beside the others. */
export function compileSources() {
  const ajv = newAjv();
  const schemas = readdirSync(join(standard, "schemas"), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(join("schemas", name)));
  schemas.forEach((schema) => ajv.addSchema(schema));
  schemas.forEach((schema) => ajv.getSchema(schema.$id));
  return schemas.length;
}

/** Compiles the schemas of what is no message, such as a report. */
export function compileOthers() {
  const others = readdirSync(standard).filter((name) => name.endsWith(".schema.json"));
  others.forEach((name) => newAjv().compile(read(name)));
  return others.length;
}

const closed = newAjv().compile(read("bundle/fex-1.0-closed.json"));
const open = newAjv().compile(read("bundle/fex-1.0-open.json"));

/**
 * Judges a message as a consumer does: the closed form judges messages of the version of this kit, the open one all others
 * (clause 1.10). Says what is wrong by place and keyword, never by value.
 */
export function judge(message) {
  const validate = message?.fex === "1.0" ? closed : open;
  const verdict = validate(message) ? "valid" : "invalid";
  const why = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`).join(", ");
  return { verdict, why };
}
