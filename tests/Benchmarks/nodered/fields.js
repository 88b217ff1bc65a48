// The body of the flow's function node "fields"; tests/Benchmarks puts it there, so that it can be read here.
// LABELS is written in front of it: field ids by number and label, from mim-1.json.
const strip = (html) => html.replace(/<\/p>/g, "\n").replace(/<[^>]+>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&").trim();

async function fromWord(bytes) {
  const { value } = await global.get("mammoth").convertToHtml({ buffer: bytes });
  const fields = {};
  for (const [, row] of value.matchAll(/<tr>(.*?)<\/tr>/gs)) {
    const [label, text] = [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => strip(cell));
    const id = LABELS[label];
    if (!id || !text) continue;
    fields[id] = text.includes("☐") ? text.split("\n").filter((line) => line.startsWith("☒")).map((line) => line.slice(2)) : text;
  }
  return fields;
}

const fields = msg.filename.endsWith(".json") ? JSON.parse(msg.payload.toString("utf8")) : await fromWord(msg.payload);
for (const id of ["memberState", "titleEnglish", "measureType", "areas", "madePublicOn", "summary"]) {
  if (!fields[id] || fields[id].length === 0) throw new Error(`${msg.file}: field ${id} is empty`);
}
if (Array.isArray(fields.measureType) && fields.measureType.length !== 1) throw new Error(`${msg.file}: more than one type`);
if (!/^\d{4}-\d\d-\d\d$/.test(fields.madePublicOn)) throw new Error(`${msg.file}: ${fields.madePublicOn} is not a date`);
msg.fields = fields;
msg.payload = JSON.stringify(fields);
msg.filename = `${env.get("MIM_KEPT")}/${msg.file}.json`;
return msg;
