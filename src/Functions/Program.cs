using System.Text;
using MimFunctions.Cli;

// Names and titles come in 24 languages; so must the terminal.
Console.OutputEncoding = Encoding.UTF8;

var hub = RunCommand.Create();
hub.Add(FormCommand.Create());
hub.Add(CheckCommand.Create());
hub.Add(VerifyCommand.Create());
hub.Add(VerifyAuditCommand.Create());
hub.Add(StatusCommand.Create());
hub.Add(ResendCommand.Create());
hub.Add(SummariseCommand.Create());
hub.Add(WriteFunctionsCommand.Create());

return await hub.Parse(args).InvokeAsync();
