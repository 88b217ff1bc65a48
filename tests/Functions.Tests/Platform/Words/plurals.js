// node plurals.js > plurals.json: the plural of each number in each language, as Unicode's own implementation has it.
const codes = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
const numbers = [...Array(131).keys(), 200, 201, 202, 203, 211, 1000, 1001, 1002, 1000000, 1000001, 2000000, 5000000];
const forms = { numbers };
for (const code of codes) {
  const rules = new Intl.PluralRules(code === "pt" ? "pt-PT" : code);
  forms[code] = numbers.map(n => rules.select(n)).join(" ");
}
console.log(JSON.stringify(forms, null, 1));
