// CycloneDX's own library says whether a file is a bill of materials of version 1.6. Usage: validate.js FILE
const { readFileSync } = require('fs');
const { Validation, Spec } = require('@cyclonedx/cyclonedx-library');
const { PackageURL } = require('packageurl-js');
const parse = require('spdx-expression-parse');

const text = readFileSync(process.argv[2], 'utf8');
new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text).then(error => {
  if (error) throw new Error(JSON.stringify(error));
  const bom = JSON.parse(text);
  for (const component of bom.components) {
    PackageURL.fromString(component.purl);
    for (const { license, expression } of component.licenses) parse(expression ?? license.id);
  }
  console.log(`${bom.components.length} components`);
}).catch(error => { console.error(error); process.exitCode = 1; });
