using MimFunctions.Benchmarks;
using MimFunctions.Benchmarks.Contestants;

// Asked before anything is parsed: the help, too, names files of the repository.
if (!Workshop.IsInRepository)
{
    await Console.Error.WriteLineAsync(Workshop.NoRepository);
    return 2;
}

return await Commands.Root().Parse(args).InvokeAsync();
