namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>How a text looks, as far as it changes what it says. Null means that nothing is said, so that the look around it holds.</summary>
/// <param name="Hidden">Nobody sees it.</param>
/// <param name="Struck">It is struck through.</param>
/// <param name="Noted">It stands out: highlighted, underlined, framed, bold.</param>
/// <param name="Font">Font of its letters, which may be signs.</param>
internal readonly record struct TextLook(bool? Hidden = null, bool? Struck = null, bool? Noted = null, string? Font = null)
{
    /// <summary>This look where it says something, and the one below it else.</summary>
    public TextLook Over(TextLook below) => new(Hidden ?? below.Hidden, Struck ?? below.Struck, Noted ?? below.Noted, Font ?? below.Font);
}
