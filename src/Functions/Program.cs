using System.Text;
using MimFunctions;
using MimFunctions.Features.Operating;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Terminal;

// Names and titles come in 24 languages; so must the terminal.
Console.OutputEncoding = Encoding.UTF8;

// Asked before anything is parsed: the arguments of the Functions host are not for people.
if (FunctionsHost.IsHost)
    return await OneSentenceFaults.Run(() => Hub.RunUnderHost(CancellationToken.None));

var hub = RunCommand.Create();
hub.Add(FormCommand.Create());
hub.Add(CheckCommand.Create());
hub.Add(VerifyCommand.Create());
hub.Add(VerifyAuditCommand.Create());
hub.Add(StatusCommand.Create());
hub.Add(ResendCommand.Create());
hub.Add(SummariseCommand.Create());

return await hub.Parse(args).InvokeAsync();
