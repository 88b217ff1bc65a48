namespace MimFunctions.Platform.Configuration;

/// <summary>A setting is missing or wrong. The message is one sentence that names it; the start stops with it.</summary>
internal sealed class SettingException(string message) : Exception(message);
