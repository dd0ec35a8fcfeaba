// Answers lines of {text, at} (local time) with lines of [start, end] pairs, for time_readers.py.
process.env.TZ = "UTC";
const chrono = require("chrono-node");

const local = (found) => found && found.date().toISOString().slice(0, 19);
const answer = ({ text, at }) =>
  chrono
    .parse(text, { instant: new Date(at + "Z"), timezone: 0 }, { forwardDate: true })
    .map(({ start, end }) => [local(start), local(end) ?? null]);

console.log("ready");
require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => console.log(JSON.stringify(answer(JSON.parse(line)))));
