using System.Text;
using MimFunctions;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Terminal;

// Names and titles come in 24 languages; so must the terminal.
Console.OutputEncoding = Encoding.UTF8;

// Asked before anything is parsed: the arguments of the Functions host are not for people.
if (FunctionsHost.IsHost)
    return await OneSentenceFaults.Run(() => Hub.RunUnderHost(CancellationToken.None));

return await ProgramCommands.Run(args);
