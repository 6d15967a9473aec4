namespace GovConsole.Identities;

/// <summary>How personal numbers look until somebody entitled asks: first three and last four characters.</summary>
public static class Mask
{
    public static string Number(string number) =>
        number.Length <= 7 ? new('*', number.Length) : $"{number[..3]}{new string('*', number.Length - 7)}{number[^4..]}";
}
