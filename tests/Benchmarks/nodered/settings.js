// Headless Node-RED for the benchmark: loopback only, no editor, no telemetry, no update check. All paths come from tests/Benchmarks.
module.exports = {
  userDir: process.env.MIM_USER_DIR,
  flowFile: process.env.MIM_FLOW,
  uiHost: "127.0.0.1",
  uiPort: Number(process.env.MIM_PORT),
  httpAdminRoot: false,
  httpNodeRoot: false,
  telemetry: { enabled: false, updateNotification: false },
  editorTheme: { tours: false, projects: { enabled: false } },
  externalModules: { autoInstall: false, palette: { allowInstall: false }, modules: { allowInstall: false } },
  functionExternalModules: false,
  functionGlobalContext: { mammoth: require("mammoth") },
  credentialSecret: false,
  logging: { console: { level: "info" } },
};
