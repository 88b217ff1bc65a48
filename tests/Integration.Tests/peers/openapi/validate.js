// Looks at the document that describes the API with a validator of another maker, and at what the hub answered with the schemas in it.
// Usage: node validate.js OPENAPI [SCHEMA FILE]...   where SCHEMA is a name in components/schemas
// Prints "valid 3.1" or "invalid FAULTS", then one line a file: "valid NAME", or "invalid NAME: PATH MESSAGE; ...".
const { readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');

// The packages are installed beside no script of ours.
const installed = createRequire(process.cwd() + '/');
const Ajv = installed('ajv/dist/2020').default;
const addFormats = installed('ajv-formats').default;
const read = file => JSON.parse(readFileSync(file, 'utf8'));

async function main([openapi, ...pairs]) {
  const validator = join(process.cwd(), 'node_modules/@seriousme/openapi-schema-validator/index.js');
  const { Validator } = await import(pathToFileURL(validator));
  const judge = new Validator();
  const { valid, errors } = await judge.validate(read(openapi));
  console.log(valid ? `valid ${judge.version}` : `invalid ${JSON.stringify(errors)}`);

  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, discriminator: false });
  addFormats(ajv);
  // Words of OpenAPI that mean nothing to a validator of values.
  ['openapi', 'info', 'servers', 'tags', 'paths', 'components', 'discriminator'].forEach(word => ajv.addKeyword(word));
  ajv.addSchema(read(openapi), 'openapi');
  for (let i = 0; i < pairs.length; i += 2) {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${pairs[i]}` });
    const fits = validate(read(pairs[i + 1]));
    const faults = (validate.errors ?? []).map(e => `${e.instancePath || '/'} ${e.message}`).join('; ');
    console.log(fits ? `valid ${basename(pairs[i + 1])}` : `invalid ${basename(pairs[i + 1])}: ${faults}`);
  }
}

main(process.argv.slice(2)).catch(e => { console.error(e); process.exit(1); });
