using System.Diagnostics;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>A process that a run starts, talks to over its standard streams, and ends.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Queue<string> complaints = new();

    private ChildProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.Start();
        process.BeginErrorReadLine();
    }

    /// <summary>Its id.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>The last lines it wrote to standard error.</summary>
    public string Complaints
    {
        get
        {
            lock (complaints)
                return string.Join('\n', complaints);
        }
    }

    /// <summary>What it has used so far.</summary>
    public ProcessFigures Figures => ProcessFigures.Of(process.Id);

    /// <summary>Starts a program.</summary>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return new ChildProcess(new Process { StartInfo = start });
    }

    /// <summary>Starts this very program with another command.</summary>
    public static ChildProcess Ourselves(params string[] arguments) => Ourselves(arguments, null);

    /// <summary>The same, with more in its environment.</summary>
    public static ChildProcess Ourselves(string[] arguments, IReadOnlyDictionary<string, string>? environment) => Start(
        Environment.ProcessPath!,
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ChildProcess).Assembly.Location, .. arguments] : arguments, environment);

    /// <summary>Starts the published hub to do a work of ours in it (<see cref="StartupHook"/>), with what it is configured with and compiled to.</summary>
    public static ChildProcess Within(string program, string[] arguments) =>
        Start(program, arguments, new Dictionary<string, string> { ["DOTNET_STARTUP_HOOKS"] = typeof(ChildProcess).Assembly.Location });

    /// <summary>The next line it writes.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public async Task<string> ReadLine(CancellationToken ct) => await process.StandardOutput.ReadLineAsync(ct)
        ?? throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended: {Complaints}");

    /// <summary>Writes it a line and reads the next.</summary>
    public async Task<string> Ask(string line, CancellationToken ct)
    {
        await process.StandardInput.WriteLineAsync(line.AsMemory(), ct);
        await process.StandardInput.FlushAsync(ct);
        return await ReadLine(ct);
    }

    /// <summary>Reads and forgets what it prints, so that it never waits for us.</summary>
    public void IgnoreOutput() => _ = Drain(process.StandardOutput);

    /// <summary>Waits for its end; its exit code.</summary>
    public async Task<int> WaitForExit()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>SIGKILL, and wait until it is gone.</summary>
    public async Task Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    private async Task Drain(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
            Remember(line);
    }

    private void Remember(string? line)
    {
        lock (complaints)
        {
            if (line is not null)
                complaints.Enqueue(line);
            if (complaints.Count > 20)
                complaints.Dequeue();
        }
    }
}
