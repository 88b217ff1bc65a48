// Prints what each Bicep file holds, as JSON: what it declares and uses, and where the grammar finds it wrong. Judging is the tests' work.
// Usage: node model.mjs FOLDER (NODE_PATH names the installed packages)
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const installed = createRequire(join(process.env.NODE_PATH, 'here.js'));
const { Parser, Language } = installed('web-tree-sitter');
await Parser.init();
const bicep = await Language.load(join(process.env.NODE_PATH, 'tree-sitter-bicep', 'tree-sitter-bicep.wasm'));
const parser = new Parser();
parser.setLanguage(bicep);

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true }).filter(name => /\.bicep(param)?$/.test(name)).sort();
console.log(JSON.stringify(files.map(model)));

function model(file) {
  // The grammar knows no "param name = value" of parameter files; as a "var" it reads the same.
  const text = readFileSync(join(folder, file), 'utf8');
  const isParameters = file.endsWith('.bicepparam');
  const root = parser.parse(isParameters ? text.replace(/^param (?=\w+ =)/gm, 'var ') : text).rootNode;
  const of = type => root.descendantsOfType(type);
  return {
    file: file.replaceAll('\\', '/'),
    faults: faults(root),
    using: of('using_statement').map(use => textOf(use))[0] ?? null,
    imports: of('import_functionality').map(node => ({ names: identifiers(node), from: textOf(node) })),
    parameters: of('parameter_declaration').map(node => ({ name: nameOf(node), optional: node.children.some(child => child.type === '=') })),
    variables: of('variable_declaration').map(nameOf),
    types: of('type_declaration').map(nameOf),
    outputs: of('output_declaration').map(nameOf),
    modules: of('module_declaration').map(moduleOf),
    resources: of('resource_declaration').map(resourceOf),
    used: [...new Set(of('identifier').filter(isUse).map(node => node.text))],
    members: memberPaths(of('member_expression')),
    locals: [...new Set([...of('for_statement').flatMap(loopNames), ...of('lambda_expression').map(node => node.namedChildren[0].text)])],
  };
}

function faults(node) {
  if (node.isError || node.isMissing)
    return [`line ${node.startPosition.row + 1}, column ${node.startPosition.column + 1}: ${node.isMissing ? `${node.type} is missing` : `can't read "${node.text.slice(0, 40)}"`}`];
  return node.hasError ? node.children.flatMap(faults) : [];
}

function nameOf(node) { return node.namedChildren.find(child => child.type === 'identifier').text; }

function textOf(node) { return node.descendantsOfType('string_content')[0].text; }

function identifiers(node) { return node.descendantsOfType('identifier').map(it => it.text); }

function loopNames(node) {
  const pair = node.namedChildren.find(child => child.type === 'for_loop_parameters');
  return pair ? pair.namedChildren.map(child => child.text) : [node.namedChildren[0].text];
}

// Whether an identifier names something declared, rather than being a declaration or the key of a property.
function isUse(node) {
  const { parent } = node;
  if (['object_property', 'parameter_declaration', 'variable_declaration', 'output_declaration', 'resource_declaration', 'module_declaration', 'type_declaration', 'lambda_expression'].includes(parent.type))
    return !parent.namedChildren[0].equals(node);
  return !['import_functionality', 'for_loop_parameters'].includes(parent.type);
}

// a.b.c as "a.b.c", the longest ones: what is asked of modules and resources.
function memberPaths(nodes) {
  const longest = nodes.filter(node => node.parent.type !== 'member_expression' || !node.parent.namedChildren[0].equals(node));
  return [...new Set(longest.map(node => node.text.replace(/[!\s]/g, '').replace(/\[[^\]]*\]/g, '')))];
}

function body(node) { return node.namedChildren.at(-1); }

// The object behind "if (…)" and "[for …: …]".
function objectOf(node) {
  for (let at = body(node); ; at = body(at)) {
    if (at.type === 'object')
      return at;
    if (!['for_statement', 'if_statement', 'array'].includes(at.type))
      throw new Error(`${node.text.slice(0, 60)}: no object, but ${at.type}`);
  }
}

function keyOf(property) {
  const key = property.namedChildren[0];
  return key.type === 'string' ? (key.descendantsOfType('interpolation').length > 0 ? '*' : textOf(key)) : key.text;
}

function properties(object) { return object.namedChildren.filter(child => child.type === 'object_property' && child.namedChildren.length > 1); }

function moduleOf(node) {
  const given = properties(objectOf(node)).find(property => keyOf(property) === 'params');
  return { name: nameOf(node), path: textOf(node), parameters: given ? properties(body(given)).map(keyOf) : [] };
}

function resourceOf(node) {
  const outer = node.parent.type === 'object_property' ? enclosing(node) : null;
  const type = textOf(node);
  const [outerType, version] = outer ? textOf(outer).split('@') : [null, null];
  return {
    name: nameOf(node),
    type: outer ? `${outerType}/${type}@${version}` : type,
    existing: node.children.some(child => child.type === 'existing'),
    nested: outer !== null,
    paths: [...new Set(paths(objectOf(node), ''))],
  };
}

function enclosing(node) {
  for (let at = node.parent; ; at = at.parent) {
    if (at.type === 'resource_declaration')
      return at;
  }
}

// Every property, objects and arrays of objects followed: "sku.name", "properties.ipRules.value".
function paths(object, before) {
  return properties(object).flatMap(property => {
    const path = before + keyOf(property);
    return [path, ...objectsIn(body(property)).flatMap(inner => paths(inner, `${path}.`))];
  });
}

// The objects that a value may be made of, looked for through arrays, loops and choices, but not through calls or strings.
function objectsIn(value) {
  if (value.type === 'object')
    return [value];
  return ['array', 'for_statement', 'if_statement', 'ternary_expression', 'parenthesized_expression'].includes(value.type)
    ? value.namedChildren.flatMap(objectsIn) : [];
}
