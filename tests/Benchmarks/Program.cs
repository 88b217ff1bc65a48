using MimFunctions.Benchmarks;
using MimFunctions.Benchmarks.Contestants;

// Asked before anything is parsed: the help, too, names files of the repository.
if (!Workshop.IsInRepository)
{
    await Console.Error.WriteLineAsync(Workshop.NoRepository);
    return 2;
}

try
{
    return await Commands.Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (NotBuiltException missing)
{
    await Console.Error.WriteLineAsync(missing.Message);
    return 2;
}
// By Ctrl+C; a call that took too long is a fault.
catch (OperationCanceledException cancelled) when (cancelled.InnerException is not TimeoutException)
{
    return 130;
}
