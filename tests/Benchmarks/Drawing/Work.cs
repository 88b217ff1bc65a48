namespace MimFunctions.Benchmarks.Drawing;

/// <summary>What is measured of a summary.</summary>
internal enum Work
{
    /// <summary>The texts of its sources read from the file, and no more.</summary>
    Sql,

    /// <summary>Its sources read through the store, and no more.</summary>
    Scan,

    /// <summary>Drawn up as the hub does it: read, composed, kept in chapters, committed.</summary>
    Draw,

    /// <summary>Its chapters read and its page written.</summary>
    Html,

    /// <summary>Its chapters read and its Word document written.</summary>
    Word,
}
