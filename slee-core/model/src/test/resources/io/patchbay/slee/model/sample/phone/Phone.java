package com.example.phone;

public interface Phone {}
