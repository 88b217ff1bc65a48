// Validates files against a JSON Schema (2020-12) with ajv in strict mode.
// Usage: node validate.js SCHEMA FILE...
// Prints one line a file: "valid NAME", or "invalid NAME: PATH MESSAGE; ...".
const { readFileSync } = require('node:fs');
const { basename } = require('node:path');
const { createRequire } = require('node:module');

// The packages are installed beside no script of ours.
const installed = createRequire(process.cwd() + '/');
const Ajv = installed('ajv/dist/2020').default;
const addFormats = installed('ajv-formats').default;

const [schema, ...files] = process.argv.slice(2);
// A "then" may speak of properties that are described outside of it.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  const valid = validate(JSON.parse(readFileSync(file, 'utf8')));
  const faults = (validate.errors ?? []).map(e => `${e.instancePath || '/'} ${e.message}`).join('; ');
  console.log(valid ? `valid ${basename(file)}` : `invalid ${basename(file)}: ${faults}`);
}
