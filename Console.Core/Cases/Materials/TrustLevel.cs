namespace GovConsole.Cases.Materials;

/// <summary>材料可信等级: what a material is worth as proof. The letters are those of the electronic licence store.</summary>
public enum TrustLevel
{
    /// <summary>A: from its issuer, used directly, nothing need be uploaded.</summary>
    Issued,
    /// <summary>B: held against the original at a window; can be used again.</summary>
    Verified,
    /// <summary>C: uploaded by the applicant; the original must be seen.</summary>
    Uploaded,
    /// <summary>D: made by the applicant or a third party, declared to be true.</summary>
    Declared,
}

/// <summary>Which level goes with which way of receipt.</summary>
public static class TrustRules
{
    public static char Letter(this TrustLevel level) => (char)('A' + (int)level);

    /// <summary>The level that a way of receipt gives by itself.</summary>
    public static TrustLevel Of(MaterialWay way) => way switch
    {
        MaterialWay.Licence or MaterialWay.DataMatch => TrustLevel.Issued,
        MaterialWay.Window => TrustLevel.Verified,
        _ => TrustLevel.Uploaded,
    };

    /// <summary>Only what is uploaded leaves a choice: an issued paper's picture, or something that was written for the purpose.</summary>
    public static bool Suits(TrustLevel level, MaterialWay way) =>
        level == Of(way) || way is MaterialWay.Upload && level is TrustLevel.Declared;
}
