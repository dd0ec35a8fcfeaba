// The page shows what is new by itself, and takes mails that are dropped on it. Everything else works without this.
const main = () => document.querySelector("main");
document.documentElement.classList.add("live");

async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const opened = [...document.querySelectorAll("details")].map((one) => one.open);
  document.querySelector("header").replaceWith(fresh.querySelector("header"));
  if (!document.querySelector("iframe")) main().replaceWith(fresh.querySelector("main"));
  document.querySelectorAll("details").forEach((one, index) => { one.open = opened[index] || false; });
  document.body.dataset.version = fresh.body.dataset.version;
}

async function look() {
  try {
    const version = await (await fetch("/version")).text();
    if (version !== document.body.dataset.version) await refresh();
  } catch { /* the server is away; it is asked again */ }
  setTimeout(look, 2000);
}
setTimeout(look, 2000);

async function send(files) {
  const said = [];
  for (const file of files) {
    const headers = { "Content-Type": "message/rfc822" };
    const answer = await fetch("/mail", { method: "POST", headers, body: await file.arrayBuffer() });
    said.push(`${file.name}: ${answer.ok ? "sent" : await answer.text()}`);
  }
  await refresh();
  document.getElementById("said").textContent = said.join("; ");
}
addEventListener("dragover", (event) => { event.preventDefault(); });
addEventListener("drop", (event) => { event.preventDefault(); send(event.dataTransfer.files); });
addEventListener("change", (event) => { if (event.target.type === "file") send(event.target.files); });
