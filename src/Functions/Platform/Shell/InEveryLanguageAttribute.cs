namespace MimFunctions.Platform.Shell;

/// <summary>A page whose words are all said as sentences (docs/decisions/0062); every other page is English, and is marked so for who reads another language.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InEveryLanguageAttribute : Attribute;
