namespace MimFunctions.SignIn;

/// <summary>Marks an HTTP function that anyone may call; endpoints of the API say it with <see cref="AccessConventions"/>.</summary>
/// <param name="because">What else protects it, or why there is nothing to protect.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OpenAttribute(string because) : Attribute
{
    /// <summary>What else protects it, or why there is nothing to protect.</summary>
    public string Because { get; } = because;
}
