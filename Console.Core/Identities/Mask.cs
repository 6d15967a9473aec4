namespace GovConsole.Identities;

/// <summary>How personal numbers look until somebody entitled asks: first three and last four characters.</summary>
public static class Mask
{
    public static string Number(string number) =>
        number.Length <= 7 ? new('*', number.Length) : $"{number[..3]}{new string('*', number.Length - 7)}{number[^4..]}";

    /// <summary>A name as strangers may see it: the first character only.</summary>
    public static string Name(string name) => name.Length == 0 ? "" : $"{name[0]}{new string('*', Math.Min(name.Length - 1, 6))}";
}
