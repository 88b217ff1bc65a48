namespace MimFunctions.Benchmarks.Contestants;

/// <summary>A program that is to be measured is not there; the message says what makes it.</summary>
internal sealed class NotBuiltException : Exception
{
    /// <summary>What publishes the program as it ships.</summary>
    public const string Publish = "dotnet publish src/Functions -p:PublishProfile=azure -p:PublishWithoutServiceBus=true";

    private NotBuiltException(string message)
        : base(message)
    {
    }

    /// <summary>Goes on only when the program is there.</summary>
    /// <param name="program">Its file.</param>
    /// <param name="made">The command that makes it, or what to do instead.</param>
    /// <exception cref="NotBuiltException">It is not.</exception>
    public static void Unless(string program, string made)
    {
        if (!File.Exists(program))
            throw new NotBuiltException($"{program} is missing: {made}");
    }
}
