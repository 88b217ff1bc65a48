using MimFunctions.Benchmarks;

return await Commands.Root().Parse(args).InvokeAsync();
