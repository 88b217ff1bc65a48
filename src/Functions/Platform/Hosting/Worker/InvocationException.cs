namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>An invocation went wrong and its event must come again. Carries nothing of what went wrong: the host writes it to its log.</summary>
internal sealed class InvocationException(string message) : Exception(message);
