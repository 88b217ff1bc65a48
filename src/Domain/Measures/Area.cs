namespace MimFunctions.Domain.Measures;

/// <summary>What a measure is about (field 6); experts subscribe by it.</summary>
public enum Area
{
    /// <summary>Asylum.</summary>
    Asylum,

    /// <summary>Legal immigration.</summary>
    LegalImmigration,

    /// <summary>Irregular migration.</summary>
    IrregularMigration,

    /// <summary>Return.</summary>
    Return,

    /// <summary>Borders and visas.</summary>
    BordersVisas,

    /// <summary>Integration.</summary>
    Integration,

    /// <summary>Anything else.</summary>
    Other,
}
